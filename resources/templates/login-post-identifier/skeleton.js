// Empty login-post-identifier action

exports.onExecutePostIdentifier = async (event, api) => {
  // Runs once the identifier is typed at login, before a connection is chosen.
};
