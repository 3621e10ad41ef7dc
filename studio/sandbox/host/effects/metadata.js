'use strict';
// Metadata of the user, the transaction, the session and the refresh token, mirrored live in the event.
// https://auth0.com/docs/customize/actions/transaction-metadata and the official api implementation.

const { effects, given, part, isRecord, option, put, empty, liveObject, bytes } = host;
const { keys, hasOwn, isSafeInteger, Error, RegExp, exec, indexOf, newTable, tableGet, tableSet, tableHas } =
  host.primordials;
const KEY = '^[a-zA-Z0-9_-]{1,255}$';

/** https://auth0.com/docs/manage-users/user-accounts/metadata: only a plain object can be changed. */
const userMetadata = (property, message) => (call) => {
  const present = part(part(given, 'user'), property);
  if (present !== undefined && !isRecord(present)) throw new Error(option(call, 'message', message));
  return undefined;
};
effects['metadata.user'] = userMetadata(
  'user_metadata', 'Unexpected user_metadata format. Must be a valid JSON object.',
);
effects['metadata.app'] = userMetadata('app_metadata', 'Unexpected app_metadata format. Must be a valid JSON object');

/** What has been set so far: the given values, changed by the calls of this action. */
const kept = (owner) => {
  const values = host.primordials.create(null);
  const start = part(part(given, owner), 'metadata');
  const names = isRecord(start) ? keys(start) : [];
  for (let i = 0; i < names.length; i++) values[names[i]] = start[names[i]];
  return values;
};
const transaction = kept('transaction');

const sizeOf = (value) => bytes('' + value);

const transactionProblem = (call, key, value) => {
  const kind = typeof value;
  if (typeof key !== 'string' || key === '') return 'The key must be a non-empty string.';
  if (key.length > option(call, 'max_key_length', 64)) {
    return 'The key exceeds the maximum length of ' + option(call, 'max_key_length', 64) + ' characters.';
  }
  if (value === null) return null;
  if (kind === 'number' && !isSafeInteger(value)) return 'A number must be a safe integer.';
  if (kind !== 'string' && kind !== 'number' && kind !== 'boolean') {
    return 'The value must be a string, a number, a boolean or null.';
  }
  if (sizeOf(value) > option(call, 'max_value_bytes', 8192)) {
    return 'The value exceeds the maximum size of ' + option(call, 'max_value_bytes', 8192) + ' bytes.';
  }
  let total = bytes(key) + sizeOf(value);
  const names = keys(transaction);
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== key) total += bytes(names[i]) + sizeOf(transaction[names[i]]);
  }
  const most = option(call, 'max_total_bytes', 16384);
  return total > most ? 'The metadata exceeds the maximum total size of ' + most + ' bytes.' : null;
};

const change = (values, mirror, key, value) => {
  if (value === null) delete values[key];
  else values[key] = value;
  if (mirror === undefined) return;
  if (value === null) delete mirror[key];
  else put(mirror, key, value);
};

effects['metadata.transaction'] = (call) => {
  const key = call.args[0];
  const value = call.args.length > 1 ? call.args[1] : undefined;
  const problem = transactionProblem(call, key, value);
  if (problem !== null) throw new Error('Failed to set transaction metadata: ' + problem);
  change(transaction, liveObject('transaction', 'metadata'), key, value);
  return undefined;
};

const patterns = newTable();

const fits = (pattern, key) => {
  if (!tableHas(patterns, pattern)) tableSet(patterns, pattern, new RegExp(pattern));
  return exec(tableGet(patterns, pattern), key) !== null;
};

const entryProblem = (call, values, key, value) => {
  const longest = option(call, 'max_value_chars', 255);
  const most = option(call, 'max_entries', 25);
  if (typeof key !== 'string' || !fits(option(call, 'key_pattern', KEY), key)) {
    return 'keys must have 1 to 255 characters out of a-z, A-Z, 0-9, _ and -.';
  }
  if (value === null) return null;
  if (typeof value !== 'string') return 'values must be strings or null.';
  if (value.length > longest) return 'values must not exceed ' + longest + ' characters.';
  if (indexOf(value, '\0') >= 0) return 'values must not contain null bytes.';
  return !hasOwn(values, key) && keys(values).length >= most ? 'there can be at most ' + most + ' entries.' : null;
};

/** https://auth0.com/docs/manage-users/sessions/session-metadata: 25 entries, short strings. */
const stringMetadata = (owner, prefix, guard) => {
  const values = kept(owner);
  const mirror = () => (isRecord(host.live[owner]) ? liveObject(owner, 'metadata') : undefined);
  const clear = (call) => {
    guard(call);
    const live = mirror();
    if (live !== undefined) empty(live);
    empty(values);
    return undefined;
  };
  const remove = (call) => {
    guard(call);
    if (typeof call.args[0] === 'string') change(values, mirror(), call.args[0], null);
    return undefined;
  };
  const set = (call) => {
    guard(call, true);
    const key = call.args[0];
    const value = call.args.length > 1 ? call.args[1] : undefined;
    const problem = entryProblem(call, values, key, value);
    if (problem !== null) throw new Error(option(call, 'error_prefix', prefix) + problem);
    change(values, mirror(), key, value);
    return undefined;
  };
  const id = 'metadata.' + owner;
  effects[id] = set;
  effects[id + '.delete'] = remove;
  effects[id + '.evict'] = clear;
};

const needsSession = (_call, setting) => {
  if (setting && !isRecord(part(given, 'session'))) {
    throw new Error('Failed to set session metadata: Cannot set metadata on a session that does not exist.');
  }
};

/** https://auth0.com/docs/secure/tokens/refresh-tokens: an online refresh token cannot be changed. */
const notOnline = (call) => {
  if (part(part(given, 'refresh_token'), 'access') === 'online') {
    throw new Error('Cannot call ' + call.entry.name + ' on an online refresh token.');
  }
};

stringMetadata('session', 'Failed to set session metadata: Invalid metadata: ', needsSession);
stringMetadata('refresh_token', 'Failed to set refresh token metadata: ', notOnline);

effects['refresh_token.expiry'] = (call) => {
  notOnline(call);
  return undefined;
};

effects['session.cookie_mode'] = (call) => {
  const holder = host.live.session;
  if (!isRecord(holder)) return undefined;
  const cookie = isRecord(holder.cookie) ? holder.cookie : {};
  put(cookie, 'mode', call.args[0]);
  put(holder, 'cookie', cookie);
  return undefined;
};
