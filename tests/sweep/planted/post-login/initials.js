exports.onExecutePostLogin = async (event, api) => {
  if (typeof event.user.name !== 'string') return;
  const initials = event.user.name.split(' ').map((part) => part[0].toUpperCase()).join(''); // PLANTED
  api.idToken.setCustomClaim('https://example.com/initials', initials);
};
