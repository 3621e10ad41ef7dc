exports.onExecutePostLogin = async (event, api) => {
  const [, domain] = event.user.email.split('@'); // PLANTED
  if (domain === 'example.test') api.accessToken.addScope('read:internal');
};
