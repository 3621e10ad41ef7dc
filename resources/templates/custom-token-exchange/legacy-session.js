// Tokens for a session of the old system
// A client hands in the session of a system that is being replaced. A real action would ask that
// system whether the session is good; this one looks at its form and takes the user from it.

exports.onExecuteCustomTokenExchange = async (event, api) => {
  const [kind, user] = event.transaction.subject_token.split(':');
  if (kind !== 'legacy' || !user) {
    api.access.rejectInvalidSubjectToken('This is no session of the old system.');
    return;
  }
  api.authentication.setUserById(`auth0|${user}`);
};
