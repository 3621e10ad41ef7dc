// Empty signup-post-identifier action

exports.onExecutePostIdentifier = async (event, api) => {
  // Runs once the identifier is typed at sign-up.
};
