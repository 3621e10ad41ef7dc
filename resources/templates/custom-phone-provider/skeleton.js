// Empty custom-phone-provider action

/**
 * @param {Event} event
 * @param {CustomPhoneProviderAPI} api
 */
exports.onExecuteCustomPhoneProvider = async (event, api) => {
  // Hands one text or voice message over to your own provider.
};
