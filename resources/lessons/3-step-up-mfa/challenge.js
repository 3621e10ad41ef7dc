exports.onExecutePostLogin = async (event, api) => {
  if (event.authorization?.roles?.includes('admin')) {
    api.authentication.challengeWith({ type: 'otp' });
  }
};
