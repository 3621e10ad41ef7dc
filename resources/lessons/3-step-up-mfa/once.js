exports.onExecutePostLogin = async (event, api) => {
  const isAdmin = event.authorization?.roles?.includes('admin');
  const passed = event.authentication?.methods.some((method) => method.name === 'mfa');
  if (isAdmin && !passed) {
    api.authentication.challengeWith({ type: 'otp' });
  }
};
