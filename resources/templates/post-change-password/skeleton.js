// Empty post-change-password action

exports.onExecutePostChangePassword = async (event, api) => {
  // Runs in the background once a database user has a new password.
};
