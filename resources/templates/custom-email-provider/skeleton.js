// Empty custom-email-provider action

/**
 * @param {Event} event
 * @param {CustomEmailProviderAPI} api
 */
exports.onExecuteCustomEmailProvider = async (event, api) => {
  // Hands one e-mail over to your own provider.
};
