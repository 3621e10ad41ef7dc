exports.onExecutePostLogin = async (event, api) => {
  const roles = (event.user.app_metadata.roles ?? []).map((role) => role.toUpperCase());
  api.idToken.setCustomClaim('https://example.com/roles', roles);
  api.accessToken.setCustomClaim('https://example.com/roles', roles);
};
