exports.onExecutePostLogin = async (event, api) => {
  if (!event.user.nickname) return;
  const nickname = decodeURIComponent(event.user.nickname); // PLANTED
  api.idToken.setCustomClaim('https://example.com/nickname', nickname);
};
