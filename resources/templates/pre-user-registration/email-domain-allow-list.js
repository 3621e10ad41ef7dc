// Sign-up only with an address of your own domains
// Compares the domain behind the @ with a list and refuses everybody else.
// The first text goes to the tenant log, the second one is shown to the visitor.

const ALLOWED = ['example.com', 'acme.example.com'];

exports.onExecutePreUserRegistration = async (event, api) => {
  const domain = event.user.email?.split('@').pop().toLowerCase();
  if (!ALLOWED.includes(domain)) {
    api.access.deny(
      `E-mail domain not allowed: ${domain ?? 'none'}`,
      'Please sign up with your work address.',
    );
  }
};
