// Only verified e-mail addresses may log in
// Refuses a login until the user has confirmed the e-mail address.
// Users without any address, for example those who log in by phone, are not affected.

exports.onExecutePostLogin = async (event, api) => {
  if (event.user.email && !event.user.email_verified) {
    api.access.deny('Please confirm your e-mail address before you log in.');
  }
};
