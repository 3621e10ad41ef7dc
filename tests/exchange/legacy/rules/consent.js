// Sends new users to the terms, once.
function consent(user, context, callback) {
  const ns = 'https://claims.example.com/';
  const accepted = user.user_metadata && user.user_metadata.terms;

  if (context.protocol === 'redirect-callback') {
    // back from the site
    if (context.request.query.accepted !== configuration.ACCEPTED) {
      return callback(new UnauthorizedError('The terms were not accepted.'));
    }
    context.idToken[ns + 'terms'] = 'new';
    return auth0.users.updateUserMetadata(user.user_id, { terms: true })
      .then(() => callback(null, user, context))
      .catch(err => callback(err));
  }

  if (!accepted && context.request.query.prompt !== 'none') {
    context.redirect = {
      url: configuration['TERMS_URL'] + '?user=' + encodeURIComponent(user.user_id)
    };
    return callback(null, user, context);
  }

  context.idToken[ns + 'terms'] = 'old';
  callback(null, user, context);
}
