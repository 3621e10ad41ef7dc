// New user into the customer database
// Creates a contact in the CRM. This runs in the background, so a failure never reaches the user:
// throw an error, and the tenant log shows it.

exports.onExecutePostUserRegistration = async (event) => {
  const response = await fetch('https://crm.example.com/v2/contacts', {
    method: 'POST',
    headers: {
      authorization: `Bearer ${event.secrets.CRM_TOKEN}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      external_id: event.user.user_id,
      email: event.user.email,
      name: event.user.name ?? event.user.nickname,
      country: event.request?.geoip?.countryCode,
    }),
    signal: AbortSignal.timeout(5000),
  });
  if (!response.ok) {
    throw new Error(`The CRM answered with status ${response.status}.`);
  }

  const contact = await response.json();
  console.log(`Contact ${contact.id} created`);
};
