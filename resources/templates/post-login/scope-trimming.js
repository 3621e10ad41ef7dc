// Take away scopes that the user may not have
// An application may ask for more than its user is allowed to do. Editors keep the scopes that
// write or delete; everybody else gets an access token without them.

exports.onExecutePostLogin = async (event, api) => {
  const roles = event.authorization?.roles ?? [];
  if (roles.includes('editor')) {
    return;
  }

  for (const scope of event.transaction?.requested_scopes ?? []) {
    if (scope.startsWith('write:') || scope.startsWith('delete:')) {
      api.accessToken.removeScope(scope);
    }
  }
};
