module.exports = function (user, context, cb) {
  const domain = (user.email || '').split('@')[1];
  if (domain === 'trash.example') {
    return cb(new PreUserRegistrationError(`Denied: ${domain} on ${context.connection.tenant}`, 'This address cannot be used.'));
  }
  // the name must not be the password
  if (user.username && user.username === user.password) {
    return cb(new PreUserRegistrationError('Weak.', 'Choose another password.'));
  }
  return cb(null, { user: { user_metadata: { asked: context.request.language || 'none' }, app_metadata: { vip: false, 'sign-up': 1 } } });
};
