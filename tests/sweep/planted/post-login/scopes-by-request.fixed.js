exports.onExecutePostLogin = async (event, api) => {
  if (event.transaction?.requested_scopes?.includes('offline_access')) {
    api.accessToken.addScope('refresh:allowed');
  }
};
