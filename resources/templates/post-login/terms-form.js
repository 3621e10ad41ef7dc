// Ask for consent to new terms with a form
// Shows a form to users who have not accepted the present terms. The second handler reads what
// was entered, and turns users away who decline.

const TERMS = '2026-01';

exports.onExecutePostLogin = async (event, api) => {
  if (event.user.user_metadata?.terms !== TERMS) {
    api.prompt.render('ap_terms', { fields: { version: TERMS }, vars: { name: event.user.name } });
  }
};

exports.onContinuePostLogin = async (event, api) => {
  if (event.prompt?.fields?.accepted !== true) {
    api.access.deny('The terms were not accepted');
    return;
  }
  api.user.setUserMetadata('terms', event.prompt.fields.version);
};
