exports.onExecutePostLogin = async (event, api) => {
  const country = event.request.geoip.countryCode.toLowerCase(); // PLANTED
  if (['kp', 'ir'].includes(country)) {
    api.access.deny(`No logins from ${country}.`);
  }
};
