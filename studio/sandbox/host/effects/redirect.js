'use strict';
// api.redirect: https://auth0.com/docs/customize/actions/redirect-with-actions; texts as on the platform.

const { effects, present, given, part, isRecord, option } = host;
const { record, keys, hasOwn, stringify, parse, floor, Error, URL, RegExp, exec, uncurry, defineProperty } =
  host.primordials;
const { builtin } = host.system;
const toBuffer = Buffer.from;
const bufferText = uncurry(Buffer.prototype.toString);
const setQuery = uncurry(URLSearchParams.prototype.set);
const queryOf = uncurry(Object.getOwnPropertyDescriptor(URL.prototype, 'searchParams').get);
const hrefOf = uncurry(Object.getOwnPropertyDescriptor(URL.prototype, 'href').get);
const PARTS = new RegExp('^([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]*)\\.([A-Za-z0-9_-]*)$');
const CANNOT = ['oauth2-resource-owner', 'oauth2-refresh-token', 'oauth2-password', 'oauth2-webauthn'];

const request = part(given, 'request');
const userId = () => part(part(given, 'user'), 'user_id');
const base64url = (text) => bufferText(toBuffer(text, 'utf8'), 'base64url');

/** HS256 with node's own crypto; the token is the action's business, so its prototypes may be patched. */
const signature = (text, secret) => builtin('crypto').createHmac('sha256', secret).update(text).digest('base64url');

effects['redirect.can'] = (call) => {
  const protocol = part(part(given, 'transaction'), 'protocol');
  let can = part(part(request, 'query'), 'prompt') !== 'none';
  const browserless = option(call, 'browserless', CANNOT);
  for (let i = 0; i < browserless.length; i++) if (browserless[i] === protocol) can = false;
  return record({ value: can, result: undefined });
};

const own = (target, key, value) => {
  if (value === undefined) return;
  defineProperty(target, key, record({ value, enumerable: true, writable: true, configurable: true }));
};

effects['redirect.encode'] = (call) => {
  const options = call.args.length > 0 && call.args[0] !== null && call.args[0] !== undefined ? call.args[0] : {};
  const { secret, payload, expiresInSeconds } = options;
  const issued = floor(present() / 1000);
  const lasting = typeof expiresInSeconds === 'number' ? expiresInSeconds : option(call, 'default_expires_s', 900);
  const claims = {};
  own(claims, 'iat', issued);
  own(claims, 'iss', part(request, 'hostname'));
  own(claims, 'sub', userId());
  own(claims, 'exp', issued + lasting);
  own(claims, 'ip', part(request, 'ip'));
  const names = payload !== null && typeof payload === 'object' ? keys(payload) : [];
  for (let i = 0; i < names.length; i++) own(claims, names[i], payload[names[i]]);
  const signed = base64url('{"alg":"HS256","typ":"JWT"}') + '.' + base64url(stringify(claims));
  const token = signed + '.' + signature(signed, secret);
  return record({ value: token, result: record({ payload: claims }) });
};

const parameter = (name) => {
  const body = part(request, 'body');
  const query = part(request, 'query');
  if (isRecord(body) && hasOwn(body, name)) return body[name];
  return isRecord(query) && hasOwn(query, name) ? query[name] : undefined;
};

const invalid = (reason) => new Error('The session token is invalid: ' + reason);

const verified = (token, secret) => {
  const match = typeof token === 'string' ? exec(PARTS, token) : null;
  if (match === null) throw invalid('Failed signature validation');
  let header;
  let payload;
  try {
    header = parse(bufferText(toBuffer(match[1], 'base64url'), 'utf8'));
    payload = parse(bufferText(toBuffer(match[2], 'base64url'), 'utf8'));
  } catch {
    throw invalid('Failed signature validation');
  }
  if (!isRecord(header) || header.alg !== 'HS256') throw invalid('Failed signature validation');
  if (signature(match[1] + '.' + match[2], secret) !== match[3]) throw invalid('Failed signature validation');
  if (!isRecord(payload)) throw invalid('Unexpected token payload type');
  return payload;
};

const checkClaims = (claims) => {
  const { sub, iss, exp, iat } = claims;
  if (typeof exp === 'number' && exp <= floor(present() / 1000)) throw invalid('Token has expired.');
  if (!sub || !iss || typeof exp !== 'number' || typeof iat !== 'number') {
    throw invalid('Missing or invalid standard claims');
  }
  if (typeof claims.state !== 'string' || claims.state !== parameter('state')) throw invalid('State in the token does not match the /continue state.');
  if (sub !== userId()) throw invalid('The sub claim does not match the user_id.');
};

effects['redirect.validate'] = (call) => {
  const options = call.args.length > 0 && call.args[0] !== null && call.args[0] !== undefined ? call.args[0] : {};
  const { secret, tokenParameterName } = options;
  const standard = option(call, 'default_parameter', 'session_token');
  const name = typeof tokenParameterName === 'string' ? tokenParameterName : standard;
  const token = parameter(name);
  if (token === undefined || token === null || token === '') {
    throw new Error(
      "There is no parameter called '" + name + "' available in either the POST body or query string.",
    );
  }
  const claims = verified(token, secret);
  checkClaims(claims);
  return record({ value: claims, result: undefined });
};

/** `url` with the query entries of `options` set on it. Throws the error of `new URL()`. */
const targetOf = (url, options) => {
  const target = new URL(url);
  const query = options !== null && options !== undefined ? options.query : undefined;
  const names = query !== null && typeof query === 'object' ? keys(query) : [];
  for (let i = 0; i < names.length; i++) setQuery(queryOf(target), names[i], query[names[i]]);
  return hrefOf(target);
};

effects['redirect.send'] = (call) => {
  const url = targetOf(call.args[0], call.args.length > 1 ? call.args[1] : undefined);
  if (host.run.rendered) throw new Error(host.TOGETHER);
  host.run.redirected = true;
  return record({ value: undefined, result: record({ url }) });
};

effects['transaction.result_url'] = (call) => {
  const url = targetOf(call.args[0], call.args.length > 1 ? call.args[1] : undefined);
  return record({ value: undefined, result: record({ url }) });
};
