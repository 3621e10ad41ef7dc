function (user, context, callback) {
  user.app_metadata = user.app_metadata || {};
  var counter = (user.app_metadata.counter || 0) + 1;
  user.app_metadata.counter = counter;

  // persist it
  return auth0.users.updateAppMetadata(user.user_id, { counter: counter, from: context.request.ip })
    .then(function () {
      var note = 'login ' + counter;
      context.idToken['https://claims.example.com/note'] = note;
      return callback(null, user, context);
    })
    .catch(callback);
}
