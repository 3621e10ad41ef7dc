function (user, context, callback) {
  // Links users with the same confirmed address.
  if (!user.email || !user.email_verified) return callback(null, user, context);

  const https = require('https');
  const options = {
    host: auth0.domain,
    path: '/api/v2/users-by-email?email=' + encodeURIComponent(user.email),
    headers: { Authorization: 'Bearer ' + auth0.accessToken }
  };

  https.get(options, function (response) {
    let text = '';
    response.on('data', function (part) { text += part; });
    response.on('end', function () {
      if (response.statusCode !== 200) return callback(new Error(text));
      const others = JSON.parse(text).filter(function (other) { return other.user_id !== user.user_id; });
      if (others.length === 0) { return callback(null, user, context); }
      context.primaryUser = others[0].user_id;
      context.idToken['https://claims.example.com/linked'] = auth0.baseUrl + '/users/' + others[0].user_id;
      callback(null, user, context);
    });
  }).on('error', callback);
}
