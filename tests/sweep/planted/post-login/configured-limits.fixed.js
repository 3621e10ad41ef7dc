exports.onExecutePostLogin = async (event, api) => {
  const limits = JSON.parse(event.secrets.LIMITS ?? '{"logins": 1000}');
  if (event.stats.logins_count > limits.logins) api.access.deny('too many logins');
};
