// Empty custom-token-exchange action

/**
 * @param {Event} event
 * @param {CustomTokenExchangeAPI} api
 */
exports.onExecuteCustomTokenExchange = async (event, api) => {
  // Checks the subject token and names the user for whom tokens are issued.
};
