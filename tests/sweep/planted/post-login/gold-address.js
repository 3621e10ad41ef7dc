exports.onExecutePostLogin = async (event, api) => {
  const metadata = event.user.user_metadata;
  switch (metadata.plan) {
    case 'silver':
      api.idToken.setCustomClaim('https://example.com/tier', 2);
      break;
    case 'gold':
      api.idToken.setCustomClaim('https://example.com/tier', 1);
      api.idToken.setCustomClaim('https://example.com/city', metadata.address.city); // PLANTED
      break;
    default:
  }
};
