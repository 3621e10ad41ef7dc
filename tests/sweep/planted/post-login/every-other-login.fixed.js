exports.onExecutePostLogin = async (event, api) => {
  const odd = event.stats.logins_count % 2 === 1;
  api.idToken.setCustomClaim('https://example.com/odd', odd);
};
