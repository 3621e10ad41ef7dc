// Codes of multi-factor authentication through a gateway
// The older trigger for text messages and calls. Nothing can be asked of Auth0 here: an error
// tells the tenant's log that the code did not go out.

exports.onExecuteSendPhoneMessage = async (event) => {
  const { recipient, text, message_type: type } = event.message_options;
  const response = await fetch('https://gateway.example.com/messages', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${event.secrets.GATEWAY_KEY}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ to: recipient, body: text, spoken: type === 'voice' }),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) {
    throw new Error(`The gateway answered with status ${response.status}.`);
  }
};
