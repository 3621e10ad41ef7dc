// Empty post-login action

/**
 * @param {Event} event
 * @param {PostLoginAPI} api
 */
exports.onExecutePostLogin = async (event, api) => {
  // Runs at every login, after the user is authenticated and before tokens are issued.
};

/**
 * @param {Event} event
 * @param {PostLoginAPI} api
 */
exports.onContinuePostLogin = async (event, api) => {
  // Runs when the user comes back from a redirect or a form that this action started.
};
