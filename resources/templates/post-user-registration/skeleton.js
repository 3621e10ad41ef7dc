// Empty post-user-registration action

exports.onExecutePostUserRegistration = async (event, api) => {
  // Runs in the background once a user has been created.
};
