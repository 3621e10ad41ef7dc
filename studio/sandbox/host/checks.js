'use strict';
// The tests an argument must pass. They come from the catalogue with the platform's own messages.

const p = host.primordials;
const { isArray, charCodeAt, exec, indexOf, slice } = p;
const WHITE = new p.RegExp('\\s');
const INNER = /\S\s+\S/;
const SOLID = /\S/;
const HTTP = /^https?:/i;

const isScalar = (v) => typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' || v === null;

const all = (values, test) => {
  if (!isArray(values)) return false;
  for (let i = 0; i < values.length; i++) if (!test(values[i])) return false;
  return true;
};

const among = (values, value) => {
  for (let i = 0; i < values.length; i++) if (values[i] === value) return true;
  return false;
};

/** Bytes of `text` in UTF-8. */
const bytes = (text) => {
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = charCodeAt(text, i);
    if (code < 0x80) size += 1;
    else if (code < 0x800) size += 2;
    else if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      size += 4;
      i += 1;
    } else size += 3;
  }
  return size;
};

const isUrl = (text) => {
  try {
    return new p.URL(text) !== null;
  } catch {
    return false;
  }
};

const isString = (v) => typeof v === 'string';
const sized = (v) => isString(v) || isArray(v);

const tests = p.record({
  string: isString,
  non_empty_string: (v) => isString(v) && v.length > 0,
  boolean: (v) => typeof v === 'boolean',
  number: (v) => p.isFinite(v),
  integer: (v) => p.isInteger(v),
  object: (v) => v !== null && typeof v === 'object' && !isArray(v),
  array: (v) => isArray(v),
  array_of_strings: (v) => all(v, isString),
  one_of: (v, values) => among(values, v),
  not_one_of: (v, values) => !among(values, v),
  max_length: (v, most) => !sized(v) || v.length <= most,
  min_length: (v, least) => sized(v) && v.length >= least,
  max_bytes: (v, most) => !isString(v) || bytes(v) <= most,
  pattern: (v, pattern) => isString(v) && exec(pattern, v) !== null,
  no_whitespace: (v) => !isString(v) || exec(WHITE, v) === null,
  no_inner_whitespace: (v) => !isString(v) || exec(INNER, v) === null,
  not_blank: (v) => !isString(v) || exec(SOLID, v) !== null,
  url: (v) => new p.URL(v) !== null,
  provided: (v) => !!v,
  max_length_trimmed: (v, most) => !isString(v) || p.trim(v).length <= most,
  http_url: (v) => isString(v) && exec(HTTP, v) !== null && isUrl(v),
  safe_number: (v) => typeof v !== 'number' || p.isSafeInteger(v),
  scalar_or_null: isScalar,
  scalar_or_null_or_list: (v) => isScalar(v) || all(v, isScalar),
});

const kinds = p.record({ TypeError: p.TypeError, RangeError: p.RangeError, Error: p.Error });

const shown = (value) => {
  if (typeof value === 'object' && value !== null) return isArray(value) ? '[array]' : '[object Object]';
  if (typeof value === 'function' || typeof value === 'symbol') return '[' + typeof value + ']';
  return '' + value;
};

const replaced = (text, mark, value) => {
  const at = indexOf(text, mark);
  return at < 0 ? text : slice(text, 0, at) + value + slice(text, at + mark.length);
};

const makeCheck = (check, params) => {
  const test = tests[check.test];
  if (test === undefined) throw new p.Error('The catalogue asks for the unknown test "' + check.test + '".');
  const value = check.test === 'pattern' ? new p.RegExp(check.value) : check.value;
  const name = params !== undefined && check.arg < params.length ? params[check.arg] : 'argument';
  const Kind = kinds[check.error] || p.Error;
  const { arg, optional, each, message } = check;
  return p.record({ arg, optional: optional === true, each: each === true, test, value, name, Kind, text: message });
};

/** The value that fails a check, in a list so that it can be any value, or null. */
const failing = (check, value) => {
  if (!check.each) return check.test(value, check.value) ? null : [value];
  for (let i = 0; isArray(value) && i < value.length; i++) {
    if (!check.test(value[i], check.value)) return [value[i]];
  }
  return null;
};

const nameOf = (param) => (typeof param === 'string' ? param : param.name);

/** Prepares the checks of one method; the answer throws for arguments that fail. The shape comes last. */
exports.makeChecks = (entry) => {
  const complaint = host.makeShape(entry);
  const names = p.list();
  const given = entry.params || [];
  for (let i = 0; i < given.length; i++) names[i] = nameOf(given[i]);
  const checks = p.list();
  const asked = entry.checks || [];
  for (let i = 0; i < asked.length; i++) checks[i] = makeCheck(asked[i], names);
  return (args) => {
    for (let i = 0; i < checks.length; i++) {
      const check = checks[i];
      const value = check.arg < args.length ? args[check.arg] : undefined;
      if (check.optional && value === undefined) continue;
      const failed = failing(check, value);
      if (failed === null) continue;
      throw new check.Kind(replaced(replaced(check.text, '{arg}', check.name), '{value}', shown(failed[0])));
    }
    const misfit = complaint(args);
    if (misfit !== '') throw new p.Error(misfit);
  };
};
exports.bytes = bytes;
exports.replaced = replaced;
