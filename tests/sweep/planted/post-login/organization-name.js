exports.onExecutePostLogin = async (event, api) => {
  const { organization } = event;
  api.idToken.setCustomClaim('https://example.com/org', organization.name.toUpperCase()); // PLANTED
  if (organization.metadata.tier === 'partner') {
    const partner = organization.metadata.partner_id.trim(); // PLANTED
    api.accessToken.setCustomClaim('https://example.com/partner', partner);
  }
};
