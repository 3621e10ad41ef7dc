exports.onExecutePostUserRegistration = async (event) => {
  try {
    const answer = await fetch('https://crm.example.com/contacts', {
      method: 'POST',
      headers: { authorization: `Bearer ${event.secrets.CRM_KEY}` },
      body: JSON.stringify({ email: event.user.email }),
    });
    if (!answer.ok) console.log(`The CRM answered ${answer.status}`);
  } catch (error) {
    console.log('The CRM is not there', error.message);
  }
};
