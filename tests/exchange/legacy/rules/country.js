// Where the request comes from, and who sent it.
function (user, context, callback) {
  const ns = 'https://claims.example.com/';
  const request = context.request || {};
  const geo = request.geoip || {};

  context.idToken[ns + 'country'] = geo.country_code;
  context.idToken[ns + 'place'] = [geo.city_name, geo.subdivision_name, geo.country_name].filter(Boolean).join(', ');
  if (request.geoip) {
    context.idToken[ns + 'geo'] = {
      code3: geo.country_code3, lat: geo.latitude, lon: geo.longitude, zone: request.geoip.time_zone,
      continent: geo.continent_code, sub: context.request.geoip.subdivision_code
    };
  }
  context.accessToken[ns + 'agent'] = (request.userAgent || 'nobody').substring(0, 20);
  context.accessToken[ns + 'via'] = `${request.hostname} ${request.ip}`;
  if (request.query && request.query.locale) context.idToken[ns + 'locale'] = request.query.locale;
  if (context.request.body.scope) context.idToken[ns + 'asked'] = context.request.body.scope;
  callback(null, user, context);
}
