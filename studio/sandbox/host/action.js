'use strict';
// Compiles the action, finds its handler, and gives it the modules of Node.
// Rules and texts: https://github.com/auth0/auth0-actions (module loading), platform rule 1.

const { apply, freeze, hasOwn, keys, newTable, startsWith, tableGet, tableHas, tableSet, TypeError, RegExp, slice } =
  host.primordials;
const { compileFunction, builtin, types, defaultLoader } = host.system;
const { harden, isBuiltin, isForgetful, missing, requirePackage, resolvePackage, where } = host;
const PARAMETERS = ['module', 'exports', 'console', 'require'];
const RENAMING = new RegExp('(//[#@]\\s*source)URL(?==)', 'g');

const refusedId = (name) => {
  const kind = name === null ? 'null' : typeof name;
  return new TypeError('The "id" argument must be of type string. Received ' + kind);
};

/** `require` for code with this console; what is no module of Node is left to `fallback`. */
const makeRequire = (console, fallback) => {
  const load = (name) => {
    if (typeof name !== 'string') throw refusedId(name);
    if (!isBuiltin(name)) return fallback(name);
    host.reach(isForgetful(name) ? '' : name);
    if (name === 'console' || name === 'node:console') return console;
    harden(name);
    const found = builtin(name);
    if (found === undefined) throw missing(name);
    return found;
  };
  const require = { require: (name) => load(name) }.require;
  require.resolve = (name) => (isBuiltin(name) ? name : resolvePackage(name));
  require.cache = {};
  return require;
};
exports.makeRequire = makeRequire;

/** A magic comment would rename the file and lose every position; same length, so columns stay. */
const source = (code) => code.replace(RENAMING, '$1Url');

const compileCode = (code, parameters, filename, lineOffset) =>
  compileFunction(source(code), parameters, {
    filename,
    lineOffset: lineOffset === undefined ? 0 : lineOffset,
    importModuleDynamically: defaultLoader,
    parsingContext: host.context,
  });
exports.compileCode = compileCode;

/** The text of the action as the engine knows it. */
exports.sourceText = () => source(host.job.code);

/** Compiles the code; throws the SyntaxError of the engine. */
exports.compile = () => compileCode(host.job.code, PARAMETERS, host.job.file);

const runBody = (body, console, require, extra) => {
  const module = { exports: {} };
  module.require = require;
  apply(body, module.exports, [module, module.exports, console, require, extra]);
  return module.exports;
};

/** A package is loaded once for all runs of a child, and keeps what it likes. */
const ownPackage = (name) => {
  host.reach(name);
  const at = where();
  try {
    return requirePackage(name);
  } catch (error) {
    host.blame(error, at);
    throw error;
  }
};
exports.ownPackage = ownPackage;

/** `require('actions:name')`: a module of the project, with secrets of its own, which can require packages only. */
const makeModules = (console) => {
  const loaded = newTable();
  return (name) => {
    if (!startsWith(name, 'actions:')) return ownPackage(name);
    const own = slice(name, 'actions:'.length);
    if (tableHas(loaded, own)) return tableGet(loaded, own);
    const described = hasOwn(host.job.modules, own) ? host.job.modules[own] : undefined;
    if (described === undefined) throw missing(name);
    const body = compileCode(described.code, [...PARAMETERS, 'actions'], described.file);
    const require = makeRequire(console, ownPackage);
    const actions = freeze({ secrets: freeze({ ...described.secrets }) });
    const exported = runBody(body, console, require, actions);
    tableSet(loaded, own, exported);
    return exported;
  };
};

/** Runs the module body and answers what it exports. */
exports.evaluate = (body, console) => runBody(body, console, makeRequire(console, makeModules(console)), undefined);

const exportedNames = (exported) => {
  let out = '';
  const names = types.isProxy(exported) ? [] : keys(exported);
  for (let i = 0; i < names.length && i < 50; i++) out += (out ? ',' : '') + host.quote(slice(names[i], 0, 100));
  return '[' + out + ']';
};

/** Whether the trigger has a handler of this name. */
const isHandler = (name) => {
  const { handlers } = host.job;
  for (let i = 0; i < handlers.length; i++) if (handlers[i] === name) return true;
  return false;
};

/** The handler's function, or a record that says why there is none. */
exports.findHandler = (exported, name) => {
  if (exported === null || typeof exported !== 'object') {
    return { problem: 'invalid_action', message: 'The Action must export an object.', names: '[]' };
  }
  if (!isHandler(name)) {
    return { problem: 'invalid_action', message: 'The Action can only be called with valid methods.', names: '[]' };
  }
  const handler = exported[name];
  if (handler === undefined) return { problem: 'handler_missing', message: '', names: exportedNames(exported) };
  if (types.isAsyncFunction(handler) && !types.isGeneratorFunction(handler)) return { problem: '', handler };
  const message =
    'Invalid function signature for the "' + name + '" handler. Use "exports.' + name +
    ' = async function(event, api) { }" as the signature.';
  return { problem: 'invalid_action', message, names: '[]' };
};
