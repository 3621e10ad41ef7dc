// Put people of a partner into its organization when they sign up
// What this trigger offers is not documented: as far as the studio can tell, it has the methods of
// the trigger for logins and that of organizations. Every run says so.

const PARTNERS = { 'acme.example.com': 'acme' };

exports.onExecutePostIdentifier = async (event, api) => {
  const domain = event.transaction.login_hint?.split('@')[1]?.toLowerCase();
  if (PARTNERS[domain]) {
    api.authentication.setOrganization(PARTNERS[domain]);
  }
};
