exports.onExecutePostLogin = async (event, api) => {
  const name = event.user.given_name || event.user.nickname;
  api.idToken.setCustomClaim('https://example.com/greeting', `Hello ${name.trim()}`); // PLANTED
};
