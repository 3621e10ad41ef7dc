// A crash on a missing field
// Not every user has a phone number. Without one, the second line of the handler throws
// and nobody without a phone can log in any more. The fix: event.user.phone_number?.slice(-4).

exports.onExecutePostLogin = async (event, api) => {
  const phone = event.user.phone_number;
  const lastDigits = phone.slice(-4);

  api.idToken.setCustomClaim('https://example.com/phone_hint', `ends in ${lastDigits}`);
};
