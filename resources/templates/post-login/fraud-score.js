// Refuse logins with a high fraud score
// Asks a risk service for a score from 0 to 100 and denies the login above a threshold.
// When the service gives no answer, the user has to pass multi-factor authentication instead.

const THRESHOLD = 80;

exports.onExecutePostLogin = async (event, api) => {
  const score = await scoreOf(event);
  if (score === undefined) {
    api.multifactor.enable('any', { allowRememberBrowser: false });
  } else if (score > THRESHOLD) {
    api.access.deny('This login looks unusual. Please contact support.');
  }
};

async function scoreOf(event) {
  try {
    const response = await fetch('https://fraud.example.com/v1/score', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${event.secrets.FRAUD_API_KEY}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        user: event.user.user_id,
        ip: event.request.ip,
        country: event.request.geoip?.countryCode,
      }),
      signal: AbortSignal.timeout(2000),
    });
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    const { score } = await response.json();
    console.log(`Fraud score: ${score}`);
    return typeof score === 'number' ? score : undefined;
  } catch (error) {
    console.error(`No fraud score: ${error.cause?.message ?? error.message}`);
    return undefined;
  }
}
