exports.onExecuteCredentialsExchange = async (event, api) => {
  const tier = (event.client.metadata.tier || 'free').toLowerCase();
  api.accessToken.setCustomClaim('https://example.com/tier', tier);
};
