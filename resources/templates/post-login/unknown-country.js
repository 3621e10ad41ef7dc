// Second factor for a login from an unknown country
// Keeps the countries a user has logged in from. A new country needs multi-factor authentication
// first and is remembered once that was passed; the very first country is taken on trust.

exports.onExecutePostLogin = async (event, api) => {
  const country = event.request.geoip?.countryCode;
  const known = event.user.app_metadata?.known_countries ?? [];
  if (country && known.includes(country)) {
    return;
  }

  const methods = event.authentication?.methods ?? [];
  const passed = methods.some((method) => method.name === 'mfa');
  if (country && (passed || known.length === 0)) {
    api.user.setAppMetadata('known_countries', [...known, country]);
  } else if (!passed) {
    console.log(`Second factor needed: login from ${country ?? 'nowhere we can tell'}`);
    api.multifactor.enable('any', { allowRememberBrowser: false });
  }
};
