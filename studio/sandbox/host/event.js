'use strict';
// The event the action sees, made from text for this run alone, and the mirrors that stay live in it.
// Which parts are live: https://github.com/auth0/auth0-actions (api implementation of each trigger).

const { freeze, isArray, keys, defineProperty, record } = host.primordials;

const part = (owner, key) => (owner !== null && typeof owner === 'object' ? owner[key] : undefined);
const isRecord = (value) => value !== null && typeof value === 'object' && !isArray(value);

/** Builds the event from a job that was parsed once more, so that no object is shared with the host. */
exports.makeEvent = (parsed) => {
  const event = parsed.event;
  event.secrets = freeze(parsed.secrets);
  event.configuration = freeze(parsed.configuration);
  const live = { transaction: event.transaction, session: event.session, refresh_token: event.refresh_token };
  host.live = record(live);
  return event;
};

exports.part = part;
exports.isRecord = isRecord;

/** Sets a property as an ordinary own one, whatever setters the action has put in the way. */
const put = (owner, key, value) => {
  if (!isRecord(owner)) return;
  try {
    defineProperty(owner, key, record({ value, writable: true, enumerable: true, configurable: true }));
  } catch {
    return; // The action froze its own event; the call still counts.
  }
};
exports.put = put;

/** The object at `live[owner][key]` of the action's event, made when it was absent; undefined without owner. */
exports.liveObject = (owner, key) => {
  const holder = host.live[owner];
  if (!isRecord(holder)) return undefined;
  if (!isRecord(holder[key])) put(holder, key, {});
  return holder[key];
};

/** Deletes every own property of a live object. */
exports.empty = (target) => {
  const names = keys(target);
  for (let i = 0; i < names.length; i++) delete target[names[i]];
};

/** A fact of the catalogue about one method, or `standard` when it is silent. */
exports.option = (call, name, standard) => {
  const options = call.entry.options;
  return options !== undefined && options !== null && options[name] !== undefined ? options[name] : standard;
};
