exports.onExecutePostLogin = async (event, api) => {
  const [, domain] = (event.user.email ?? '').split('@');
  if (domain === 'example.test') api.accessToken.addScope('read:internal');
};
