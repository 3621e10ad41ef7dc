// Empty credentials-exchange action

/**
 * @param {Event} event
 * @param {CredentialsExchangeAPI} api
 */
exports.onExecuteCredentialsExchange = async (event, api) => {
  // Runs when an application asks for a token for itself, before the access token is issued.
};
