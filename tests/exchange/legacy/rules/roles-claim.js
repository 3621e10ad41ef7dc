/**
 * Puts the roles of the user into both tokens.
 */
function addRoles(user, context, callback) {
  const namespace = 'https://claims.example.com/';
  const assignedRoles = (context.authorization || {}).roles;

  let idTokenClaims = context.idToken || {};
  let accessTokenClaims = context.accessToken || {};

  idTokenClaims[`${namespace}roles`] = assignedRoles;
  accessTokenClaims[`${namespace}roles`] = assignedRoles; // the API wants them too
  idTokenClaims[namespace + 'risk'] = context.riskAssessment && context.riskAssessment.confidence;

  context.idToken = idTokenClaims;
  context.accessToken = accessTokenClaims;

  callback(null, user, context);
}
