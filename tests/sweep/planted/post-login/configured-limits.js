exports.onExecutePostLogin = async (event, api) => {
  const limits = JSON.parse(event.secrets.LIMITS); // PLANTED
  if (event.stats.logins_count > limits.logins) api.access.deny('too many logins');
};
