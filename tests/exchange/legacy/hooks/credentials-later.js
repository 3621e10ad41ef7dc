module.exports = async (client, scope, audience, context, cb) => {
  const known = new InvalidScopeError('Nothing asked for.');
  const decide = async () => {
    await new Promise((done) => setTimeout(done, 1));
    if (!scope.length) throw known;
    return { scope, 'https://claims.example.com/n': scope.length };
  };
  decide().then((claims) => cb(null, claims)).catch(cb);
};
