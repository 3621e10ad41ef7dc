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
