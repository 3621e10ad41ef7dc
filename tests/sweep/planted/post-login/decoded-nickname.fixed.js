exports.onExecutePostLogin = async (event, api) => {
  if (!event.user.nickname) return;
  let { nickname } = event.user;
  try {
    nickname = decodeURIComponent(nickname);
  } catch {
    // It stays as it is.
  }
  api.idToken.setCustomClaim('https://example.com/nickname', nickname);
};
