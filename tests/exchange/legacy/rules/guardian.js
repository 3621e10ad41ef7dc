function (user, context, callback) {
  const wanted = { provider: 'guardian', allowRememberBrowser: true };
  if (user.user_metadata && user.user_metadata.use_mfa) context.multifactor = wanted;
  return user.blocked ? callback(new Error('blocked')) : callback(null, user, context);
}
