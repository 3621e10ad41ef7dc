// Empty send-phone-message action

exports.onExecuteSendPhoneMessage = async (event, api) => {
  // Hands one multi-factor text or voice message over to your own provider.
};
