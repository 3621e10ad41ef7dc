exports.onExecutePostLogin = async (event, api) => {
  api.idToken.setCustomClaim('roles', ['editor']);
  api.idToken.setCustomClaim('phone_number', event.user.phone_number);
  api.idToken.setCustomClaim('https://acme.auth0.com/plan', 'gold');
};
