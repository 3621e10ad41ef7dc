// Remember the last login
// Writes time and country of each login into the user's metadata and removes a property that an
// older action has left behind: null deletes. All of it is stored after the last action.

exports.onExecutePostLogin = async (event, api) => {
  api.user.setAppMetadata('last_login', {
    at: new Date().toISOString(),
    country: event.request.geoip?.countryCode ?? 'unknown',
  });

  if (event.user.app_metadata?.lastLoginDate !== undefined) {
    api.user.setAppMetadata('lastLoginDate', null);
  }
};
