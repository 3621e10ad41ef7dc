// Scopes that are not for machines
// A job may read and write, but payments are for people: asking for them is refused with an error
// code of OAuth. The team of the application goes into the access token of every other job.

exports.onExecuteCredentialsExchange = async (event, api) => {
  const { requested_scopes: requested } = event.transaction;
  const forPeople = requested.filter((scope) => scope.endsWith(':payments'));
  if (forPeople.length > 0) {
    api.access.deny('invalid_scope', `Not for machines: ${forPeople.join(', ')}`);
    return;
  }
  const team = event.client.metadata.team ?? 'none';
  api.accessToken.setCustomClaim('https://api.example.com/team', team);
};
