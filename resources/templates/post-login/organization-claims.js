// Organization claims for a business application
// Tells the application for which customer organization the user signed in.
// The platform adds org_id by itself; the name and the service tier come from this action.

exports.onExecutePostLogin = async (event, api) => {
  const organization = event.organization;
  if (!organization) {
    return;
  }

  const claim = {
    name: organization.name,
    display_name: organization.display_name,
    tier: organization.metadata?.tier ?? 'standard',
  };
  api.idToken.setCustomClaim('https://example.com/organization', claim);
  api.accessToken.setCustomClaim('https://example.com/organization', claim);
};
