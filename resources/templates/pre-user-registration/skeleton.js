// Empty pre-user-registration action

exports.onExecutePreUserRegistration = async (event, api) => {
  // Runs at sign-up, before the user is created.
};
