exports.onExecutePostLogin = async (event, api) => {
  const enrolled = (event.user.enrolledFactors || []).some((factor) => factor.type === 'otp');
  api.idToken.setCustomClaim('https://example.com/otp', enrolled);
};
