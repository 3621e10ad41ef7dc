module.exports = function(client, scope, audience, context, cb) {
  const granted = (scope || []).filter((each) => !each.startsWith('write:'));
  if (client.metadata.allowed === 'yes') granted.push('admin:items');
  try {
    if (audience.length > 200) throw new Error('Too long.');
    cb(null, {
      scope: granted,
      'https://claims.example.com/audience': audience,
      'urn:example:by': context.webtask.secrets['BY'] || 'nobody',
      plain: 'never seen'
    });
  } catch (error) {
    cb(error);
  }
};
