// No sign-up with a throw-away address
// Refuses addresses of services that hand out mailboxes for ten minutes, and of their subdomains.
// Replace the list with the one that your security team keeps.

const DISPOSABLE = ['throwaway.example.test', 'ten-minutes.example.test'];

exports.onExecutePreUserRegistration = async (event, api) => {
  const domain = event.user.email?.split('@').pop().toLowerCase() ?? '';
  const found = DISPOSABLE.find((name) => domain === name || domain.endsWith(`.${name}`));
  if (found) {
    api.access.deny(
      `Disposable address of ${found}`,
      'Please use an address that you will still have tomorrow.',
    );
  }
};
