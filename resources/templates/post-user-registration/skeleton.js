// Empty post-user-registration action

/**
 * @param {Event} event
 * @param {PostUserRegistrationAPI} api
 */
exports.onExecutePostUserRegistration = async (event, api) => {
  // Runs in the background once a user has been created.
};
