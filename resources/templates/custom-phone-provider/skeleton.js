// Empty custom-phone-provider action

exports.onExecuteCustomPhoneProvider = async (event, api) => {
  // Hands one text or voice message over to your own provider.
};
