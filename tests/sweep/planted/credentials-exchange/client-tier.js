exports.onExecuteCredentialsExchange = async (event, api) => {
  const tier = event.client.metadata.tier.toLowerCase(); // PLANTED
  api.accessToken.setCustomClaim('https://example.com/tier', tier);
};
