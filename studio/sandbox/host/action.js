'use strict';
// Compiles the action, finds its handler, and gives it the modules of Node.
// Rules and texts: https://github.com/auth0/auth0-actions (module loading), platform rule 1.

const { apply, defineProperty, keys, Error, TypeError, RegExp, slice } = host.primordials;
const { compileFunction, builtin, types, defaultLoader } = host.system;
const { harden, isBuiltin } = host;
const PARAMETERS = ['module', 'exports', 'console', 'require'];
const RENAMING = new RegExp('(//[#@]\\s*source)URL(?==)', 'g');

const missing = (name) => {
  const error = new Error("Cannot find module '" + name + "'");
  defineProperty(error, 'code', { value: 'MODULE_NOT_FOUND', enumerable: true, configurable: true, writable: true });
  return error;
};

const makeRequire = (console) => {
  const load = (name) => {
    if (typeof name !== 'string') {
      const kind = name === null ? 'null' : typeof name;
      throw new TypeError('The "id" argument must be of type string. Received ' + kind);
    }
    if (!isBuiltin(name)) throw missing(name);
    if (name === 'console' || name === 'node:console') return console;
    harden(name);
    const found = builtin(name);
    if (found === undefined) throw missing(name);
    return found;
  };
  const require = { require: (name) => load(name) }.require;
  require.resolve = (name) => {
    if (!isBuiltin(name)) throw missing(name);
    return name;
  };
  require.cache = {};
  return require;
};

/** A magic comment would rename the file and lose every position; same length, so columns stay. */
const source = (code) => code.replace(RENAMING, '$1Url');

/** Compiles the code; throws the SyntaxError of the engine. */
exports.compile = () =>
  compileFunction(source(host.job.code), PARAMETERS, {
    filename: host.job.file,
    importModuleDynamically: defaultLoader,
  });

/** Runs the module body and answers what it exports. */
exports.evaluate = (body, console) => {
  const module = { exports: {} };
  const require = makeRequire(console);
  module.require = require;
  apply(body, module.exports, [module, module.exports, console, require]);
  return module.exports;
};

const exportedNames = (exported) => {
  let out = '';
  const names = types.isProxy(exported) ? [] : keys(exported);
  for (let i = 0; i < names.length && i < 50; i++) out += (out ? ',' : '') + host.quote(slice(names[i], 0, 100));
  return '[' + out + ']';
};

/** The handler's function, or a record that says why there is none. */
exports.findHandler = (exported, name) => {
  if (exported === null || typeof exported !== 'object') {
    return { problem: 'invalid_action', message: 'The Action must export an object.', names: '[]' };
  }
  const handler = exported[name];
  if (handler === undefined) return { problem: 'handler_missing', message: '', names: exportedNames(exported) };
  if (types.isAsyncFunction(handler) && !types.isGeneratorFunction(handler)) return { problem: '', handler };
  const message =
    'Invalid function signature for the "' + name + '" handler. Use "exports.' + name +
    ' = async function(event, api) { }" as the signature.';
  return { problem: 'invalid_action', message, names: '[]' };
};
