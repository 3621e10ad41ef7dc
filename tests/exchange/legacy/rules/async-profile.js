async function enrich(user, context, callback) {
  const { email, user_id: id, app_metadata = {} } = user;
  const { clientName, stats: { loginsCount }, request } = context;
  const { PROFILE_URL } = configuration;

  try {
    const response = await fetch(`${PROFILE_URL}?id=${encodeURIComponent(id)}`);
    if (!response.ok) throw new Error(`Profile: ${response.status}`);
    const profile = await response.json();
    await auth0.users.updateAppMetadata(user.user_id, { profile, from: request.ip });
    Object.assign(context.idToken, {
      'https://claims.example.com/profile': profile,
      'https://claims.example.com/seen': [email, clientName, loginsCount, app_metadata.plan || null],
      ['https://claims.example.com/' + profile.level]: true
    });
    return callback(null, user, context);
  } catch (error) {
    return callback(error);
  }
}
