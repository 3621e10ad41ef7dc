// Asks the shop for the plan, and remembers the answer.
function (user, context, callback) {
  const request = require('request@2.88.0');
  const ns = 'https://claims.example.com/';

  global.plans = global.plans || {};
  if (global.plans[user.user_id]) {
    context.idToken[ns + 'plan'] = global.plans[user.user_id];
    return callback(null, user, context);
  }

  request.get({
    url: 'https://shop.example.com/plans/' + encodeURIComponent(user.user_id),
    headers: { Authorization: `Bearer ${configuration.SHOP_KEY}` },
    json: true
  }, function (err, response, body) {
    if (err) return callback(err);
    if (response.statusCode === 403) {
      // The shop has blocked this customer.
      return callback(new UnauthorizedError(body.reason));
    }

    global.plans[user.user_id] = body.plan;
    global.asked = (global.asked || 0) + 1;
    context.idToken[ns + 'plan'] = body.plan;
    context.accessToken[ns + 'note'] = `line one
line two of ${body.plan}`;
    callback(null, user, context);
  });
}
