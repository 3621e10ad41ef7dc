exports.onExecutePostLogin = async (event, api) => {
  if (event.user.app_metadata?.is_admin) {
    api.idToken.setCustomClaim('https://example.com/roles', ['admin']);
  }
};
