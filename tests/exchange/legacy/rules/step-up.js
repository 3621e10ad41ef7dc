function (user, context, callback) {
  const methods = (context.authentication && context.authentication.methods) || [];
  const completed = methods.find(method => method.name === 'mfa');
  const fresh = completed && Date.now() - completed.timestamp < 60 * 60 * 1000;
  const known = context.sso.current_clients.includes(context.clientID);

  context.idToken['https://claims.example.com/session'] = context.sessionID || 'none';
  context.idToken['https://claims.example.com/clients'] = context.sso.current_clients.length;
  if (context.organization) {
    context.idToken['https://claims.example.com/org'] = context.organization.name;
  }

  if (!fresh && !known) {
    context.multifactor = {
      provider: 'any',
      allowRememberBrowser: false // ask again next time
    };
  }
  callback(null, user, context);
}
