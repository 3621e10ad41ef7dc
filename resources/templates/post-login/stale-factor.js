// Ask for a second factor again when the last one is too old
// Reads when the user last passed multi-factor authentication in this session
// and requires it again after twelve hours, or when it never happened.

const TWELVE_HOURS = 12 * 60 * 60 * 1000;

exports.onExecutePostLogin = async (event, api) => {
  const times = (event.authentication?.methods ?? [])
    .filter((method) => method.name === 'mfa')
    .map((method) => Date.parse(method.timestamp));
  const last = Math.max(0, ...times);

  if (Date.now() - last > TWELVE_HOURS) {
    api.multifactor.enable('any', { allowRememberBrowser: false });
  }
};
