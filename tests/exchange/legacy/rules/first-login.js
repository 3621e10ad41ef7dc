function (user, context, callback) {
  user.app_metadata = user.app_metadata || {};
  user.user_metadata = user.user_metadata || {};

  // Only real logins count, no refreshes.
  if (context.protocol === 'oauth2-refresh-token' || context.stats.loginsCount > 1) {
    return callback(null, user, context);
  }

  user.app_metadata.first_seen = user.app_metadata.first_seen || context.connection;
  user.user_metadata.greeted = true;

  auth0.users.updateAppMetadata(user.user_id, user.app_metadata)
    .then(function () {
      return auth0.users.updateUserMetadata(user.user_id, { greeted: true, 'last-client': context.clientName });
    })
    .then(function () {
      context.idToken['https://claims.example.com/first'] = true;
      callback(null, user, context);
    })
    .catch(function (err) {
      callback(err);
    });
}
