// E-mail through a mail service
// Hands the message to the service. When that is busy or down, Auth0 is to try again later; a
// message that the service refuses is given up, and the reason goes to the tenant's log.

exports.onExecuteCustomEmailProvider = async (event, api) => {
  const { from, to, subject, html, text } = event.notification;
  let response;
  try {
    response = await fetch('https://mail.example.com/v1/messages', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${event.secrets.MAIL_KEY}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ from, to, subject, html, text }),
      signal: AbortSignal.timeout(5000),
    });
  } catch (error) {
    api.notification.retry(`The mail service cannot be reached: ${error.message}`);
    return;
  }

  if (response.status === 429 || response.status >= 500) {
    api.notification.retry(`The mail service answered with status ${response.status}.`);
  } else if (!response.ok) {
    api.notification.drop(`The mail service refused the message with status ${response.status}.`);
  }
};
