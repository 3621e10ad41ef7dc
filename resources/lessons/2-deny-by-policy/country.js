exports.onExecutePostLogin = async (event, api) => {
  if (event.user.email && !event.user.email_verified) {
    return api.access.deny('Please confirm your e-mail address.');
  }

  const country = event.request.geoip?.countryCode;
  if (!['DE', 'NO', 'US'].includes(country)) {
    api.access.deny(`Logging in from ${country ?? 'an unknown country'} is not allowed.`);
  }
};
