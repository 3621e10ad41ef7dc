exports.onExecutePostLogin = async (event, api) => {
  if (event.user.app_metadata?.terms || !api.redirect.canRedirect()) {
    return;
  }
  const token = api.redirect.encodeToken({
    secret: event.secrets.TERMS_SECRET,
    payload: { email: event.user.email },
    expiresInSeconds: 600,
  });
  api.redirect.sendUserTo('https://terms.example.com/accept', { query: { session_token: token } });
};

exports.onContinuePostLogin = async (event, api) => {
  const answer = api.redirect.validateToken({ secret: event.secrets.TERMS_SECRET });
  if (answer.accepted) {
    api.user.setAppMetadata('terms', answer.version);
  } else {
    api.access.deny('The terms have to be accepted.');
  }
};
