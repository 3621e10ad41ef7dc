// Empty signup-post-identifier action

/**
 * @param {Event} event
 * @param {SignupPostIdentifierAPI} api
 */
exports.onExecutePostIdentifier = async (event, api) => {
  // Runs once the identifier is typed at sign-up.
};
