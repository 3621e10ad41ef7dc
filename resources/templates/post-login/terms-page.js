// Terms of use before the first token
// Sends everybody to a page with the terms until they are accepted. It does not ask canRedirect
// first: a silent login then fails with interaction_required, and the page is never seen.

exports.onExecutePostLogin = async (event, api) => {
  if (event.user.app_metadata?.terms_accepted) {
    return;
  }
  api.redirect.sendUserTo('https://terms.example.com/accept');
};

exports.onContinuePostLogin = async (event, api) => {
  api.user.setAppMetadata('terms_accepted', true);
};
