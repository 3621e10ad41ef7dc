// Empty custom-token-exchange action

exports.onExecuteCustomTokenExchange = async (event, api) => {
  // Checks the subject token and names the user for whom tokens are issued.
};
