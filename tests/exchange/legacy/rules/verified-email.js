function (user, context, callback) {
  // Nobody comes in without a confirmed address.
  if (!user.email_verified) {
    return callback(new UnauthorizedError('Please confirm your address: ' + user.email));
  }
  var domain = (user.email || '').split('@')[1];
  if (['spam.example', 'trash.example'].indexOf(domain) !== -1) return callback(new Error(`No accounts from ${domain}.`));
  callback(null, user, context);
}
