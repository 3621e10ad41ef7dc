function (user, context, callback) {
  if (context.protocol !== 'samlp') return callback(null, user, context);

  context.samlConfiguration = context.samlConfiguration || {};
  context.samlConfiguration.audience = 'urn:example:' + context.tenant;
  context.samlConfiguration.lifetimeInSeconds = 600;
  context.samlConfiguration.nameIdentifierProbes = ['http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress'];
  context.samlConfiguration.signResponse = true;
  context.samlConfiguration.RelayState = 'from=rule';
  context.samlConfiguration.mappings = {
    'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress': 'email',
    'urn:example:food': 'user_metadata.favourite.food',
    'urn:example:plan': 'plan', // lies in app_metadata
    role: 'app_metadata.role'
  };
  callback(null, user, context);
}
