const https = require('https');

module.exports = function (user, context, cb) {
  const body = JSON.stringify({ id: user.id, mail: user.email, tenant: user.tenant, verified: user.emailVerified, by: context.connection.name });
  const request = https.request({
    hostname: 'crm.example.com',
    path: '/people',
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Key': context.webtask.secrets.CRM_KEY }
  }, (response) => {
    response.resume();
    if (response.statusCode >= 400) { return cb(new Error('CRM: ' + response.statusCode)); }
    response.on('end', () => cb(null, user, context));
  });
  request.on('error', cb);
  request.end(body);
};
