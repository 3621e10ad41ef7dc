'use strict';
// The `api` object, generated from the job's description. Each call becomes one frame.

const { record, create, hasOwn, Error } = host.primordials;
const { encode, encodeAll, exactAll, jsonOf, number, quote, fault, where, elapsed, makeChecks, replaced } = host;

/** Effects with a live answer, by id; the files in effects/ fill this. */
exports.effects = create(null);

const report = (entry, args, at, outcome) => {
  if (host.seen !== undefined) host.seen(entry.name, args);
  host.send(
    '{"t":"call","method":' + quote(entry.name) + ',"args":' + args + ',"exact":' + outcome.exact +
    ',"returned":' + outcome.returned + ',"result":' + outcome.result + ',"threw":' + outcome.threw +
    ',"line":' + number(at.line) + ',"column":' + number(at.column) + ',"at":' + number(at.ms) +
    ',"late":' + (at.late ? 'true' : 'false') + '}',
  );
};

/** Sends a call that was not made through the api: what a Rule or Hook did asks for it. */
exports.note = (name, given, place, result) => {
  const at = record({ line: place.line, column: place.column, ms: elapsed(), late: host.run.settled });
  const { text: args, odd } = encodeAll(given);
  const noted = record({ exact: exactAll(given, odd).text, returned: 'null', threw: 'null', result: 'null' });
  if (result !== undefined) noted.result = encode(result);
  report(record({ name }), args, at, noted);
};

const returnedForm = (entry, value) => {
  if (entry.returns === 'api') return '"api"';
  return entry.returns === 'value' ? encode(value) : 'null';
};

const UNREAD = record({ text: 'null', made: record({}) });

/** What JSON makes of odd arguments, where a method hands them on. Runs code of the action, as the platform does. */
const exactOf = (entry, given, odd) => (entry.returns === 'value' ? UNREAD : exactAll(given, odd));

/** What a call in the wrong handler throws, where the catalogue knows such a text. */
const refuseElsewhere = (entry) => {
  const { elsewhere } = entry;
  if (elsewhere === undefined || elsewhere === null || elsewhere.throws === undefined) return;
  const right = elsewhere.callable_in;
  for (let i = 0; i < right.length; i++) if (right[i] === host.job.handler) return;
  throw new Error(replaced(elsewhere.throws, '{handler}', right[0]));
};

const promised = async (value) => value;
const refused = async (error) => {
  throw error;
};

/**
 * Performs one call: what the effect refuses `before` it looks at the arguments, the checks, then the live
 * effect. It answers nothing or a record `{value, result}`: what the action gets, and what is noted besides.
 * An effect that is `pending` answers with a promise.
 */
const perform = (entry, checks, effect, given) => {
  const place = where();
  const at = record({ line: place.line, column: place.column, ms: elapsed(), late: host.run.settled });
  const { text: args, odd } = encodeAll(given);
  const call = record({ args: given, entry, at });
  let exact = UNREAD;
  let answer;
  try {
    refuseElsewhere(entry);
    if (effect !== undefined && effect.before !== undefined) effect.before(call);
    checks(given);
    exact = exactOf(entry, given, odd);
    const { made } = exact;
    call.made = made;
    call.json = (i) => jsonOf(i < given.length ? given[i] : undefined, made[i]);
    if (effect !== undefined) answer = effect(call);
  } catch (error) {
    report(entry, args, at, record({ exact: 'null', returned: 'null', result: 'null', threw: fault(error) }));
    if (effect !== undefined && effect.pending === true) return refused(error);
    throw error;
  }
  const value = answer === undefined ? undefined : answer.value;
  const result = answer === undefined || answer.result === undefined ? 'null' : encode(answer.result);
  report(entry, args, at, record({ exact: exact.text, returned: returnedForm(entry, value), result, threw: 'null' }));
  if (entry.returns === 'api') return host.api;
  if (entry.returns !== 'value') return undefined;
  return effect !== undefined && effect.pending === true ? promised(value) : value;
};

/** One method. Its checks are made for its first call: most methods of an api are never called. */
const method = (entry, name) => {
  let checks;
  let effect;
  return { [name](...given) {
    if (checks === undefined) {
      checks = makeChecks(entry);
      effect = host.effects[entry.effect];
    }
    if (host.aside !== undefined) return host.aside(host, () => perform(entry, checks, effect, given));
    return perform(entry, checks, effect, given);
  } }[name];
};

/** The names between the dots, split once for all runs of the child. */
const pathOf = (entry) => {
  if (entry.path === undefined) entry.path = entry.name.split('.');
  return entry.path;
};

/** Builds nested plain objects from names such as `api.accessToken.addScope`. */
exports.makeApi = (entries) => {
  const api = {};
  for (let i = 0; i < entries.length; i++) {
    const path = pathOf(entries[i]);
    let owner = api;
    for (let k = 1; k < path.length - 1; k++) {
      if (!hasOwn(owner, path[k])) owner[path[k]] = {};
      owner = owner[path[k]];
    }
    const last = path[path.length - 1];
    owner[last] = method(entries[i], last);
  }
  return api;
};
