'use strict';
// Runs a Rule or a Hook in place of an action: compiles it, calls it with a callback, and takes the answer.

const { apply, isArray, record, setPrototypeOf, stringify } = host.primordials;
const { types } = host.system;
const { fault, note, where } = host;
const LONGEST = 400000;
let around = null;
let handed = '';
let answers = 0;

/** Compiles the code in its form. A function expression stands behind a line of ours, which is not counted. */
exports.compile = () => {
  const { form, name } = host.job.legacy;
  const { code } = host.job;
  around = host.surroundings();
  const parameters = ['module', 'exports', 'console', 'require', ...around.names];
  if (form === 'expression') return host.compileCode('return (\n' + code + '\n)', parameters, host.job.file, -1);
  const rest = form === 'declared' ? '\n;return ' + name + ';' : '';
  return host.compileCode(code + rest, parameters, host.job.file);
};

/** Runs the outermost code and answers the function to call. */
exports.evaluate = (body, console) => {
  const module = { exports: {} };
  const require = host.unversioned(host.makeRequire(console, host.ownPackage));
  module.require = require;
  host.loadAmbient(around, require);
  const answer = apply(body, module.exports, [module, module.exports, console, require, ...around.values]);
  return host.job.legacy.form === 'exports' ? module.exports : answer;
};

exports.findHandler = (found) =>
  typeof found === 'function'
    ? record({ problem: '', handler: found })
    : record({ problem: 'handler_missing', message: '', names: '[]' });

/** The part of an error that an argument of the refusal asks for. */
const partOf = (argument, name, given, error) => {
  if (argument === 'reason') return host.messageOf(error);
  if (argument === 'userMessage') return given.length > 1 ? given[1] : undefined;
  const { errors } = host.job.legacy;
  for (let i = 0; i < errors.length; i++) if (errors[i].name === name) return errors[i].code;
  return undefined;
};

const refuse = (error, at) => {
  const { refuses, refusal_arguments: asked, refusal } = host.job.legacy;
  if (refuses === 'throw') return fault(error);
  const made = host.madeError(error);
  const name = made === undefined ? 'Error' : made.name;
  const args = setPrototypeOf([], null);
  for (let i = 0; i < asked.length; i++) {
    const value = partOf(asked[i], name, made === undefined ? [] : made.given, error);
    if (value !== undefined) args[args.length] = value;
  }
  note(refusal, args, at);
  return 'null';
};

/** What the next Rule is given: as the platform does, what JSON makes of it. */
const handOn = (roots) => {
  const { answers: asked } = host.job.legacy;
  let out = '';
  for (let i = 0; i < asked.length; i++) {
    let text = null;
    try {
      text = stringify(roots[asked[i]]);
    } catch {
      text = null;
    }
    const fits = typeof text === 'string' && text.length < LONGEST;
    out += (out ? ',' : '') + host.quote(asked[i]) + ':' + (fits ? host.quoteWhole(text) : 'null');
  }
  return '{' + out + '}';
};

/** What the run hands on, as JSON; `null` where nobody asks. */
exports.handedOn = () => (handed === '' ? 'null' : handed);

const isObject = (value) => value !== null && typeof value === 'object' && !isArray(value);

const succeed = (given, parameters, at) => {
  const { answers: asked, parameters: names, hand_on: wanted } = host.job.legacy;
  const roots = record({});
  for (let i = 0; i < names.length; i++) roots[names[i]] = parameters[i];
  for (let i = 0; i < asked.length; i++) {
    const answer = i + 1 < given.length ? given[i + 1] : undefined;
    if (isObject(answer) || roots[asked[i]] === undefined) roots[asked[i]] = answer;
  }
  host.tellLeaves(roots, at);
  if (wanted) handed = handOn(roots);
};

const inLine = (at) => (at.line === null ? '' : ' in line ' + at.line);

/** Calls the Rule or Hook. The first answer counts; the outcome of a promise counts only as a failure. */
exports.call = (handler) => {
  const parameters = host.parameters();
  const callback = (...given) => {
    const at = where();
    answers += 1;
    if (answers > 1 || host.run.settled) {
      if (answers === 2) host.warn('The callback was called again' + inLine(at) + '. The first call counts.');
      return;
    }
    const error = given.length > 0 ? given[0] : undefined;
    if (!error) {
      succeed(given, parameters, at);
      host.settleAndLeave('completed', 'null');
      return;
    }
    const failed = refuse(error, at);
    host.settleAndLeave(failed === 'null' ? 'completed' : 'error', failed);
  };
  const watch = async (answer) => {
    try {
      await answer;
    } catch (thrown) {
      host.settleAndLeave('error', fault(thrown));
    }
  };
  try {
    const answer = apply(handler, undefined, [...parameters, callback]);
    if (types.isPromise(answer)) watch(answer);
  } catch (thrown) {
    host.settleAndLeave('error', fault(thrown));
  }
};
