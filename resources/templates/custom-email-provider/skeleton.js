// Empty custom-email-provider action

exports.onExecuteCustomEmailProvider = async (event, api) => {
  // Hands one e-mail over to your own provider.
};
