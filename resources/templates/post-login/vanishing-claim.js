// Claims that silently vanish
// Four claims are set without any error, yet three of them may never arrive: a reserved name,
// a profile name whose scope was not granted, and a namespace of the platform.
// A namespace of your own is safe.

exports.onExecutePostLogin = async (event, api) => {
  const roles = event.authorization?.roles ?? [];

  api.idToken.setCustomClaim('roles', roles);
  api.idToken.setCustomClaim('phone_number', event.user.phone_number ?? 'unknown');
  api.idToken.setCustomClaim('https://acme.auth0.com/roles', roles);
  api.idToken.setCustomClaim('https://example.com/roles', roles);
};
