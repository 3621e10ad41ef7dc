exports.onExecutePostLogin = async (event, api) => {
  let left = event.stats.logins_count;
  while (left !== 1) left -= 2; // PLANTED timeout
  api.idToken.setCustomClaim('https://example.com/odd', true);
};
