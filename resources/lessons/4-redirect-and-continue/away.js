exports.onExecutePostLogin = async (event, api) => {
  if (event.user.app_metadata?.terms || !api.redirect.canRedirect()) {
    return;
  }
  api.redirect.sendUserTo('https://terms.example.com/accept');
};
