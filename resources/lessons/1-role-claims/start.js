exports.onExecutePostLogin = async (event, api) => {
  // event tells who logs in, api says what is to happen.
};
