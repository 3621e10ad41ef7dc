// Codes by text message or call, through a gateway
// Chooses the text or the spoken form. A gateway that does not answer is tried again later; a
// number that it does not serve is given up.

exports.onExecuteCustomPhoneProvider = async (event, api) => {
  const { recipient, delivery_method: method, as_text: text, as_voice: voice } = event.notification;
  const kind = method === 'voice' ? 'calls' : 'messages';

  try {
    const response = await fetch(`https://gateway.example.com/${kind}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${event.secrets.GATEWAY_KEY}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ to: recipient, body: method === 'voice' ? voice : text }),
      signal: AbortSignal.timeout(5000),
    });
    if (response.status === 422) {
      api.notification.drop('The gateway does not serve this number.');
    } else if (!response.ok) {
      api.notification.retry(`The gateway answered with status ${response.status}.`);
    }
  } catch (error) {
    api.notification.retry(`The gateway cannot be reached: ${error.message}`);
  }
};
