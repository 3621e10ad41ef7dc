// Send people with a work address to their own login
// Whoever comes with an address of a company logs in through the connection of that company; all
// others go on with the connection that Auth0 has chosen.

const COMPANIES = { 'acme.example.com': 'acme-saml', 'globex.example.com': 'globex-oidc' };

exports.onExecutePostIdentifier = async (event, api) => {
  const domain = event.transaction.login_hint?.split('@')[1]?.toLowerCase();
  const connection = COMPANIES[domain];
  if (connection && connection !== event.initial_connection.name) {
    api.authentication.setConnectionByName(connection);
  }
};
