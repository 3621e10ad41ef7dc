// Empty login-post-identifier action

/**
 * @param {Event} event
 * @param {LoginPostIdentifierAPI} api
 */
exports.onExecutePostIdentifier = async (event, api) => {
  // Runs once the identifier is typed at login, before a connection is chosen.
};
