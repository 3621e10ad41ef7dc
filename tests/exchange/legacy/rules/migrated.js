// The first Rule that was moved.
(user, context, callback) => {
  context.idToken['https://claims.example.com/moved'] = context.accessToken['https://claims.example.com/moved'] = 'yes';
  user.legacy_id ? context.idToken['https://claims.example.com/old'] = user.legacy_id : undefined;
  callback(null, user, context);
}
