exports.onExecuteCredentialsExchange = async (event, api) => {
  const zone = event.request.geoip.timeZone.split('/')[0]; // PLANTED
  if (event.request.geoip.latitude.toFixed(1) === '0.0') api.access.deny('invalid_request', 'nowhere'); // PLANTED
  api.accessToken.setCustomClaim('https://example.com/zone', zone);
};
