function (user, context, callback) {
  const ns = 'https://claims.example.com/';

  // domains of the connection
  const aliases = context.connectionOptions.domain_aliases || [];
  if (aliases.length > 0 && context.sso.with_auth0) {
    return callback(new UnauthorizedError('Wrong domain.'));
  }

  const google = (user.identities || []).find(function (identity) { return identity.provider === 'google-oauth2'; });
  context.idToken[ns + 'has_google'] = Boolean(google && google.access_token);

  delete context.idToken.family_name;
  context.jwtConfiguration = { lifetime: 1 };
  user.nickname = (user.nickname || '').toUpperCase();
  context.idToken[ns + 'nick'] = user.nickname;
  context.idToken[ns + 'dbconn'] = context.sso.with_dbconn ? 'db' : 'other';

  callback(null, user, context);
}
