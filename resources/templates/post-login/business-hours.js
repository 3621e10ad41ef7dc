// Contractors only during business hours
// Users with the role "contractor" may log in from Monday to Friday, 7:00 to 19:00 UTC.
// Freeze the clock of a run to try another day or hour.

exports.onExecutePostLogin = async (event, api) => {
  const roles = event.authorization?.roles ?? [];
  if (!roles.includes('contractor')) {
    return;
  }

  const now = new Date();
  const weekday = now.getUTCDay() >= 1 && now.getUTCDay() <= 5;
  const daytime = now.getUTCHours() >= 7 && now.getUTCHours() < 19;
  if (!weekday || !daytime) {
    api.access.deny('Contractors can log in from Monday to Friday, 7:00 to 19:00 UTC.');
  }
};
