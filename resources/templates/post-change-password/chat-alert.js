// Chat alert after a password change
// Tells the security channel whose password has changed and from which address.
// A chat that does not answer is noted in the log; the password is changed already.

exports.onExecutePostChangePassword = async (event) => {
  const who = event.user.email ?? event.user.user_id;

  try {
    const response = await fetch(event.secrets.CHAT_WEBHOOK, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: `Password changed: ${who} from ${event.request.ip}` }),
      signal: AbortSignal.timeout(3000),
    });
    console.log(`Chat answered with status ${response.status}`);
  } catch (error) {
    console.warn(`Chat cannot be reached: ${error.cause?.message ?? error.message}`);
  }
};
