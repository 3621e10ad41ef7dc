/**
@param {object} client - information about the client
@param {array|undefined} scope - array of strings representing the scope claim or undefined
@param {string} audience - token's audience claim
@param {object} context - additional authorization context
@param {function} cb - function (error, accessTokenClaims)
*/
module.exports = function (client, scope, audience, context, cb) {
  // Only known clients may ask for the other API.
  if (audience === 'https://other.example/' && (client.metadata || {}).blocked === 'true') {
    return cb(new InvalidRequestError('Not for ' + client.name));
  }
  if (!scope || scope.length === 0) {
    return cb(new InvalidScopeError('Ask for something.'));
  }
  if (context.webtask.secrets.CLOSED === 'yes') return cb(new ServerError('Closed.'));

  var access_token = {};
  access_token.scope = scope; // leave it as it is
  access_token['https://claims.example.com/tenant'] = client.tenant;
  access_token['https://claims.example.com/client'] = `${client.id} (${client.name})`;
  if (client.metadata.plan) {
    access_token['https://claims.example.com/plan'] = client.metadata.plan;
  }
  cb(null, access_token);
};
