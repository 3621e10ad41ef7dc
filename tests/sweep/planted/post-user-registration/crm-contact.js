exports.onExecutePostUserRegistration = async (event) => {
  const answer = await fetch('https://crm.example.com/contacts', { // PLANTED
    method: 'POST',
    headers: { authorization: `Bearer ${event.secrets.CRM_KEY}` },
    body: JSON.stringify({ email: event.user.email }),
  });
  if (!answer.ok) throw new Error(`The CRM answered ${answer.status}`); // PLANTED
};
