exports.onExecuteCustomTokenExchange = async (event, api) => {
  const [, payload = ''] = event.transaction.subject_token.split('.');
  let claims;
  try {
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  } catch {
    api.access.rejectInvalidSubjectToken('This is no token of ours.');
    return;
  }
  api.authentication.setUserById(`auth0|${claims.sub}`);
};
