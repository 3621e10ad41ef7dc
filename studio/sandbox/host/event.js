'use strict';
// The event the action sees, made from text for this run alone, and how calls show in it at once.
// Which parts are live: https://github.com/auth0/auth0-actions (api implementation of each trigger).

const { freeze, isArray, defineProperty, record } = host.primordials;

const part = (owner, key) => (owner !== null && typeof owner === 'object' ? owner[key] : undefined);
const isRecord = (value) => value !== null && typeof value === 'object' && !isArray(value);

/** Builds the event from a job that was parsed once more, so that no object is shared with the host. */
exports.makeEvent = (parsed) => {
  const event = parsed.event;
  event.secrets = freeze(parsed.secrets);
  event.configuration = freeze(parsed.configuration);
  host.event = event;
  return host.track === undefined ? event : host.track(host, event);
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

/** Shows `value` at `event[owner][key]`, in an object of its own where the owner may be `made`. */
exports.mirror = (owner, key, value, made) => {
  if (made && !isRecord(host.event[owner])) put(host.event, owner, {});
  put(host.event[owner], key, value);
};

/** A fact of the catalogue about one method, or `standard` when it is silent. */
exports.option = (call, name, standard) => {
  const options = call.entry.options;
  return options !== undefined && options !== null && options[name] !== undefined ? options[name] : standard;
};
