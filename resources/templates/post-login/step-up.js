// Challenge administrators with a second factor
// The flow waits for the challenge when this action has ended; the next action then finds the
// factor among event.authentication.methods.

exports.onExecutePostLogin = async (event, api) => {
  const isAdmin = event.authorization?.roles?.includes('admin');
  const passed = event.authentication?.methods.some((method) => method.name === 'mfa');
  if (isAdmin && !passed) {
    api.authentication.challengeWithAny([{ type: 'webauthn-roaming' }, { type: 'otp' }]);
  }
};
