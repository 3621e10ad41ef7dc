// Welcome page at the first login
// Sends a new user to a page of yours with a signed token. The page answers with a token of its
// own, and the second handler reads from it which newsletter the user has chosen.

exports.onExecutePostLogin = async (event, api) => {
  const isNew = event.stats.logins_count === 1 && !event.user.app_metadata?.welcomed;
  if (!isNew || !api.redirect.canRedirect()) {
    return;
  }

  const token = api.redirect.encodeToken({
    secret: event.secrets.WELCOME_SECRET,
    payload: { given_name: event.user.given_name ?? 'there' },
    expiresInSeconds: 600,
  });
  api.redirect.sendUserTo('https://welcome.example.com/start', { query: { session_token: token } });
};

exports.onContinuePostLogin = async (event, api) => {
  const answer = api.redirect.validateToken({ secret: event.secrets.WELCOME_SECRET });
  api.user.setUserMetadata('newsletter', answer.newsletter ?? 'none');
  api.user.setAppMetadata('welcomed', true);
};
