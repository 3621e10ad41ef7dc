// First metadata of a new user
// Gives each new user a trial plan and notes where the sign-up came from.
// Only database users can get metadata here; a passwordless sign-up ignores it.

const TRIAL_DAYS = 14;

exports.onExecutePreUserRegistration = async (event, api) => {
  const ends = new Date(Date.now() + TRIAL_DAYS * 24 * 60 * 60 * 1000);

  api.user.setAppMetadata('plan', 'trial');
  api.user.setAppMetadata('trial_ends', ends.toISOString().slice(0, 10));
  api.user.setAppMetadata('signed_up_from', event.request.geoip?.countryCode ?? 'unknown');
  api.user.setUserMetadata('language', event.transaction?.locale ?? 'en');
};
