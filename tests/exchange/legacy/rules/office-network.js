const OFFICE = /^203\.0\.113\./;

// Asks a list that answers later.
function ask(list, address, done) {
  setTimeout(function () { done(null, list.some(function (entry) { return entry.test(address); })); }, 1);
}

function describe(user, context) {
  return user.email + ' at ' + context.request.ip + ' by ' + context.connection;
}

function officeNetwork(user, context, callback) {
  function finish(err) {
    if (err) { console.log('refused', describe(user, context)); }
    callback(err, user, context);
  }

  if (configuration.OFFICE_ONLY !== 'yes') {
    return finish();
  }
  ask([OFFICE], context.request.ip, function (err, inside) {
    if (err) return finish(err);
    if (!inside) return finish(new UnauthorizedError('Only from the office.'));
    context.idToken['https://claims.example.com/office'] = describe(user, context);
    finish(null);
  });
}
