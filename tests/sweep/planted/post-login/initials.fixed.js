exports.onExecutePostLogin = async (event, api) => {
  if (typeof event.user.name !== 'string') return;
  const initials = event.user.name.split(' ').map((part) => part.charAt(0).toUpperCase()).join('');
  api.idToken.setCustomClaim('https://example.com/initials', initials);
};
