// Empty post-change-password action

/**
 * @param {Event} event
 * @param {PostChangePasswordAPI} api
 */
exports.onExecutePostChangePassword = async (event, api) => {
  // Runs in the background once a database user has a new password.
};
