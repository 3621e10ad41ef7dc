// Tell a SAML application the department and the groups of its user
// A SAML login is answered with an assertion: setAttribute writes into it, claims are lost.
// null takes an attribute out again, and an empty list leaves none behind.
exports.onExecutePostLogin = async (event, api) => {
  const { department, groups } = event.user.app_metadata;
  api.idToken.setCustomClaim('https://sovereign.corp/department', department);
  api.samlResponse.setAttribute('department', department);
  api.samlResponse.setAttribute('groups', groups || []);
  api.samlResponse.setAttribute('http://schemas.auth0.com/picture', null);
  api.samlResponse.setNameIdentifierProbes([
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress',
  ]);
  api.samlResponse.setLifetimeInSeconds(600);
};
