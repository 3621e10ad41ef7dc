exports.onExecuteCustomTokenExchange = async (event, api) => {
  const [, payload] = event.transaction.subject_token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()); // PLANTED
  api.authentication.setUserById(`auth0|${claims.sub}`);
};
