exports.onExecutePostLogin = async (event, api) => {
  const namespace = 'https://sovereign.corp';
  if (event.user.app_metadata.is_admin) {
    api.idToken.setCustomClaim(`${namespace}/roles`, ['admin']);
    api.accessToken.setCustomClaim(`${namespace}/roles`, ['admin']);
  }
};
