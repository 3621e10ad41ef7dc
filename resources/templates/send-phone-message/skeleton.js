// Empty send-phone-message action

/**
 * @param {Event} event
 * @param {SendPhoneMessageAPI} api
 */
exports.onExecuteSendPhoneMessage = async (event, api) => {
  // Hands one multi-factor text or voice message over to your own provider.
};
