'use strict';
// Metadata of the user, the transaction, the session and the refresh token, as far as it is live in the event.
// https://auth0.com/docs/customize/actions/transaction-metadata and
// https://github.com/auth0/auth0-actions (api implementation).

const { effects, given, part, isRecord, option, mirror, bytes } = host;
const { create, keys, hasOwn, slice, lastIndexOf, Error, RegExp, exec, indexOf } = host.primordials;

// https://auth0.com/docs/manage-users/user-accounts/metadata: only an object can be changed. The live event is asked.
const userMetadata = (call) => {
  const name = option(call, 'object', undefined);
  if (name !== undefined && !isRecord(host.event.user[name])) throw new Error(option(call, 'not_an_object', ''));
  return undefined;
};
effects['metadata.user'] = userMetadata;
effects['metadata.app'] = userMetadata;

/** The values that were there when the action started; calls change them. */
const kept = (owner) => {
  const values = create(null);
  const start = part(part(given, owner), 'metadata');
  const names = isRecord(start) ? keys(start) : [];
  for (let i = 0; i < names.length; i++) values[names[i]] = start[names[i]];
  return values;
};

/** An object of the action's own with these values. */
const shown = (values) => {
  const copy = {};
  const names = keys(values);
  for (let i = 0; i < names.length; i++) host.put(copy, names[i], values[names[i]]);
  return copy;
};

const transaction = kept('transaction');
const sizeOf = (value) => bytes('' + value);

const sizeProblem = (call, key, value) => {
  const most = option(call, 'max_value_bytes', 8192);
  if (value !== null && sizeOf(value) > most) return option(call, 'value_too_large', '');
  let total = value === null ? 0 : bytes(key) + sizeOf(value);
  const names = keys(transaction);
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== key) total += bytes(names[i]) + sizeOf(transaction[names[i]]);
  }
  return total > option(call, 'max_total_bytes', 16384) ? option(call, 'total_too_large', '') : '';
};

/** A part of the api that a tenant may lack; `without` names those that it has not got. */
const needsFeature = (call) => {
  const feature = option(call, 'feature', undefined);
  const without = host.job.state.without;
  for (let i = 0; without !== undefined && i < without.length; i++) {
    if (without[i] === feature) throw new Error('Method not implemented.');
  }
};

effects['metadata.transaction'] = (call) => {
  const key = call.args[0];
  const value = call.args[1];
  const problem = sizeProblem(call, key, value);
  if (problem !== '') throw new Error(problem);
  if (value === null) delete transaction[key];
  else transaction[key] = value;
  mirror('transaction', 'metadata', shown(transaction), true);
  return undefined;
};
effects['metadata.transaction'].before = needsFeature;

const NAME = new RegExp('^[a-zA-Z0-9_-]{1,255}$');

/** What is wrong with all entries together; one that was refused before stays, as on the platform. */
const entriesProblem = (call, values) => {
  const names = keys(values);
  const most = option(call, 'max_entries', 25);
  const longest = option(call, 'max_characters', 255);
  if (names.length > most) return 'Metadata must not contain more than ' + most + ' entries';
  for (let i = 0; i < names.length; i++) {
    const value = values[names[i]];
    if (names[i].length > longest) return 'All metadata keys must be at most ' + longest + ' characters long';
    if (indexOf(names[i], '\0') >= 0) return 'Metadata keys must not contain null bytes (\0)';
    if (exec(NAME, names[i]) === null) {
      return 'Metadata keys may only include letters, numbers, underscores, or hyphens';
    }
    if (value.length > longest) return 'All metadata values must be at most ' + longest + ' characters long';
    if (indexOf(value, '\0') >= 0) return 'Metadata values must not contain null bytes (\0)';
  }
  return '';
};

const entryProblem = (call, values, key, value) => {
  if (typeof key !== 'string') return 'Metadata key must be a string';
  if (value === null) {
    delete values[key];
    return '';
  }
  if (typeof value !== 'string') return 'Metadata value must be a string';
  values[key] = value;
  return entriesProblem(call, values);
};

const argument = (call, index) => (index < call.args.length ? call.args[index] : undefined);

const lastName = (call) => slice(call.entry.name, lastIndexOf(call.entry.name, '.') + 1);

/**
 * Short texts on a session or a refresh token. `refuses` tells why nothing can be set, `absent` whether there
 * is nothing to delete from.
 */
const stringMetadata = (owner, title, refuses, absent) => {
  const values = kept(owner);
  const show = () => {
    if (isRecord(host.event[owner])) mirror(owner, 'metadata', shown(values), false);
  };
  const set = (call) => {
    const key = argument(call, 0);
    const value = argument(call, 1);
    const refused = refuses(call);
    const wrong = refused === '' ? entryProblem(call, values, key, value) : '';
    if (refused !== '') throw new Error('Failed to set ' + title + ' metadata: ' + refused);
    if (wrong !== '') throw new Error('Failed to set ' + title + ' metadata: Invalid metadata: ' + wrong);
    show();
    return undefined;
  };
  const remove = (call) => {
    if (absent(call)) return undefined;
    const key = argument(call, 0);
    if (!hasOwn(values, key)) return undefined;
    delete values[key];
    show();
    return undefined;
  };
  const clear = (call) => {
    if (absent(call)) return undefined;
    const names = keys(values);
    for (let i = 0; i < names.length; i++) delete values[names[i]];
    show();
    return undefined;
  };
  const id = 'metadata.' + owner;
  effects[id] = set;
  effects[id + '.delete'] = remove;
  effects[id + '.evict'] = clear;
};

const noSession = () => !isRecord(host.event.session);

stringMetadata(
  'session', 'session', () => (noSession() ? 'Cannot set metadata on a session that does not exist.' : ''), noSession,
);

/** https://auth0.com/docs/secure/tokens/refresh-tokens/online-refresh-tokens: it lives as its session does. */
const onlineProblem = (call) =>
  part(host.event.refresh_token, 'access') === 'online'
    ? 'Cannot call ' + lastName(call) + ' on an online refresh token.'
    : '';

const notOnline = (call) => {
  const problem = onlineProblem(call);
  if (problem !== '') throw new Error(problem);
  return false;
};

stringMetadata('refresh_token', 'refresh token', onlineProblem, notOnline);

effects['refresh_token.expiry'] = () => undefined;
effects['refresh_token.expiry'].before = notOnline;

/** The event gets a new session that differs in its cookie; an empty one counts as none. */
effects['session.cookie_mode'] = (call) => {
  const { session } = host.event;
  if (!isRecord(session) || keys(session).length === 0) return undefined;
  const cookie = isRecord(session.cookie) ? session.cookie : {};
  host.put(host.event, 'session', { ...session, cookie: { ...cookie, mode: call.args[0] } });
  return undefined;
};
