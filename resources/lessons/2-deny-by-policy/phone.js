exports.onExecutePostLogin = async (event, api) => {
  if (event.user.email && !event.user.email_verified) {
    api.access.deny('Please confirm your e-mail address.');
  }
};
