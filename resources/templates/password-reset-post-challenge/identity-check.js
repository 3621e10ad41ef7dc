// Check the identity before a new password is set
// Sends the user to a page that checks the identity. The page answers with a signed token, and
// the second handler denies the reset unless it says that the check was passed.

exports.onExecutePostChallenge = async (event, api) => {
  const token = api.redirect.encodeToken({
    secret: event.secrets.IDENTITY_SECRET,
    payload: { email: event.user.email },
  });
  api.redirect.sendUserTo('https://identity.example.com/check', { query: { token } });
};

exports.onContinuePostChallenge = async (event, api) => {
  const { checked } = api.redirect.validateToken({
    secret: event.secrets.IDENTITY_SECRET,
    tokenParameterName: 'result',
  });
  if (!checked) {
    api.access.deny('The identity could not be confirmed');
  }
};
