exports.onExecutePostLogin = async (event, api) => {
  const began = new Date(event.session.authenticated_at); // PLANTED
  const hours = Math.round((Date.now() - began.getTime()) / 3600000);
  api.accessToken.setCustomClaim('https://example.com/session_hours', hours);
};
