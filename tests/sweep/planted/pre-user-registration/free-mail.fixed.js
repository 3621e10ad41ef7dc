exports.onExecutePreUserRegistration = async (event, api) => {
  const domain = event.user.email?.split('@')[1]?.toLowerCase();
  if (domain === 'mailinator.com') api.access.deny('disposable', 'Use your own address.');
};
