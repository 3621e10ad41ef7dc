// Sends codes by a provider of our own.
module.exports = function (recipient, text, context, cb) {
  if (context.message_type === 'voice' && context.action !== 'enrollment') {
    text = context.code.split('').join(' ');
  }
  const sender = context.client && context.client.client_metadata && context.client.client_metadata.sender || 'studio';
  const to = { recipient, language: context.language, from: sender };
  fetch(`https://sms.example.com/${context.webtask.secrets.ACCOUNT}`, {
    method: 'POST',
    headers: { 'user-agent': context.user_agent },
    body: JSON.stringify({ ...to, text: text, ip: context.ip, nick: context.user.user_metadata.nick, who: context.user.name })
  })
    .then((response) => (response.ok ? cb(null, {}) : cb(new Error('Provider: ' + response.status))))
    .catch((error) => cb(error));
};
