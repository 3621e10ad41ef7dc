// Empty post-login action

exports.onExecutePostLogin = async (event, api) => {
  // Runs at every login, after the user is authenticated and before tokens are issued.
};

exports.onContinuePostLogin = async (event, api) => {
  // Runs when the user comes back from a redirect or a form that this action started.
};
