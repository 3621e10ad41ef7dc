// Empty pre-user-registration action

/**
 * @param {Event} event
 * @param {PreUserRegistrationAPI} api
 */
exports.onExecutePreUserRegistration = async (event, api) => {
  // Runs at sign-up, before the user is created.
};
