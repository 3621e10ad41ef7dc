'use strict';
// api.redirect: https://auth0.com/docs/customize/actions/redirect-with-actions; texts as on the platform.

const { effects, present, given, part, isRecord, option } = host;
const { record, keys, hasOwn, stringify, parse, floor, isFinite, Error, URL, RegExp, exec, uncurry, defineProperty } =
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

/** A secret to sign with; what the platform says without one is not known. */
const secretOf = (call, options) => {
  if (typeof options.secret === 'string' && options.secret !== '') return options.secret;
  throw new Error(option(call, 'no_secret', ''));
};

effects['redirect.encode'] = (call) => {
  const options = call.args[0];
  const asked = options.expiresInSeconds;
  const issued = floor(present() / 1000);
  const lasting = asked === undefined || asked === null ? option(call, 'default_expires_s', 900) : asked;
  const payload = options.payload;
  const secret = secretOf(call, options);
  if (!isFinite(lasting)) throw new Error(option(call, 'no_number', ''));
  const claims = {};
  own(claims, 'iat', issued);
  own(claims, 'iss', part(request, 'hostname'));
  own(claims, 'sub', userId());
  own(claims, 'exp', issued + lasting);
  own(claims, 'ip', part(request, 'ip'));
  const names = payload !== null && typeof payload === 'object' ? keys(payload) : [];
  for (let i = 0; i < names.length; i++) own(claims, names[i], payload[names[i]]);
  const text = stringify(claims);
  const signed = base64url('{"alg":"HS256","typ":"JWT"}') + '.' + base64url(text);
  const token = signed + '.' + signature(signed, secret);
  return record({ value: token, result: record({ payload: parse(text) }) });
};

const parameter = (name) => {
  const body = part(request, 'body');
  const query = part(request, 'query');
  if (isRecord(body) && hasOwn(body, name)) return body[name];
  return isRecord(query) && hasOwn(query, name) ? query[name] : undefined;
};

const invalid = (reason) => new Error('The session token is invalid: ' + reason);

/** A part of a token as JSON, or undefined. */
const read = (text) => {
  try {
    return parse(bufferText(toBuffer(text, 'base64url'), 'utf8'));
  } catch {
    return undefined;
  }
};

const verified = (token, secret) => {
  const match = typeof token === 'string' ? exec(PARTS, token) : null;
  const header = match === null ? undefined : read(match[1]);
  if (!isRecord(header) || header.alg !== 'HS256') throw invalid('Failed signature validation');
  if (signature(match[1] + '.' + match[2], secret) !== match[3]) throw invalid('Failed signature validation');
  const payload = read(match[2]);
  if (!isRecord(payload)) throw invalid('Unexpected token payload type');
  return payload;
};

const checkClaims = (claims) => {
  const { sub, iss, exp, iat } = claims;
  if (typeof exp === 'number' && exp <= floor(present() / 1000)) throw invalid('Token has expired.');
  if (!sub || !iss || typeof exp !== 'number' || typeof iat !== 'number') {
    throw invalid('Missing or invalid standard claims');
  }
  if (typeof claims.state !== 'string' || claims.state !== parameter('state')) {
    throw invalid('State in the token does not match the /continue state.');
  }
  if (sub !== userId()) throw invalid('The sub claim does not match the user_id.');
};

effects['redirect.validate'] = (call) => {
  const options = call.args[0];
  const asked = options.tokenParameterName;
  const name = asked ? '' + asked : option(call, 'default_parameter', 'session_token');
  const token = parameter(name);
  if (!token) {
    throw new Error(
      "There is no parameter called '" + name + "' available in either the POST body or query string.",
    );
  }
  const claims = verified(token, secretOf(call, options));
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
  host.run.redirected = true;
  return record({ value: undefined, result: record({ url }) });
};
effects['redirect.send'].before = (call) => {
  if (host.run.rendered) host.abort(host.TOGETHER, call.at);
};

effects['transaction.result_url'] = (call) => {
  const url = targetOf(call.args[0], call.args.length > 1 ? call.args[1] : undefined);
  return record({ value: undefined, result: record({ url }) });
};
