exports.onExecutePostLogin = async (event, api) => {
  if (!event.session?.authenticated_at) return;
  const began = new Date(event.session.authenticated_at);
  const hours = Math.round((Date.now() - began.getTime()) / 3600000);
  api.accessToken.setCustomClaim('https://example.com/session_hours', hours);
};
