exports.onExecutePostLogin = async (event, api) => {
  const { organization } = event;
  if (!organization) return;
  api.idToken.setCustomClaim('https://example.com/org', organization.name.toUpperCase());
  if (organization.metadata.tier === 'partner') {
    const partner = organization.metadata.partner_id?.trim() ?? 'unknown';
    api.accessToken.setCustomClaim('https://example.com/partner', partner);
  }
};
