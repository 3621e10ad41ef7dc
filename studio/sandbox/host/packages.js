'use strict';
// Packages of the action: only what it declares, loaded by Node's own loader from the one folder that
// the studio installed them into. https://auth0.com/docs/customize/actions/manage-dependencies

const { defineProperty, Error, exec, indexOf, slice, startsWith, newTable, tableHas, tableSet } = host.primordials;
const { Module } = host.system;
const { packages, declared } = host.kit;
const known = newTable();
for (let i = 0; i < declared.length; i++) tableSet(known, declared[i], true);
const anchor = packages === null ? null : packages + '/action.js';
const fromFolder = anchor === null ? null : Module.createRequire(anchor);
const anchorUrl = anchor === null ? '' : host.system.builtin('url').pathToFileURL(anchor).href;
const folderUrl = slice(anchorUrl, 0, anchorUrl.length - 'action.js'.length);
const folderPath = packages + '/';

const missing = (name) => {
  const error = new Error("Cannot find module '" + name + "'");
  defineProperty(error, 'code', { value: 'MODULE_NOT_FOUND', enumerable: true, configurable: true, writable: true });
  return error;
};
exports.missing = missing;

/** `lodash` of `lodash/fp`, `@scope/name` of `@scope/name/lib`. */
const packageName = (name) => {
  const first = indexOf(name, '/');
  if (first < 0) return name;
  if (name[0] !== '@') return slice(name, 0, first);
  const second = indexOf(name, '/', first + 1);
  return second < 0 ? name : slice(name, 0, second);
};

const upwards = new host.primordials.RegExp('(?:^|[/\\\\])\\.\\.?(?:[/\\\\]|$)');

/** Whether the action may ask for `name`; a path that climbs out of a package names something else. */
const isDeclared = (name) => tableHas(known, packageName(name)) && exec(upwards, name) === null;

/** What `require(name)` of a declared package answers; anything else does not exist for the action. */
exports.requirePackage = (name) => {
  if (fromFolder === null || !isDeclared(name)) throw missing(name);
  try {
    return fromFolder(name);
  } catch (error) {
    // The loader's own text would show where the studio keeps its packages.
    const text = error === null || typeof error !== 'object' ? '' : '' + error.message;
    throw startsWith(text, "Cannot find module '" + name + "'") ? missing(name) : error;
  }
};

exports.resolvePackage = (name) => {
  if (fromFolder === null || !isDeclared(name)) throw missing(name);
  return fromFolder.resolve(name);
};

const within = (place) =>
  typeof place === 'string' && (startsWith(place, folderUrl) || startsWith(place, folderPath));

/**
 * `import('x')` in the action looks where `require('x')` does. Packages keep looking beside themselves, and
 * Node itself names files of theirs by their path when it loads one kind of module from the other.
 */
exports.importing = (specifier, context, next) => {
  if (fromFolder === null) throw missing(specifier);
  if (within(context.parentURL) || within(specifier)) return next(specifier, context);
  if (isDeclared(specifier)) return next(specifier, { ...context, parentURL: anchorUrl });
  throw missing(specifier);
};

/** Loads the declared packages before any action is known. What fails here fails again where it is asked for. */
exports.preload = () => {
  if (fromFolder === null || !host.kit.ahead) return;
  for (let i = 0; i < declared.length; i++) {
    try {
      fromFolder(declared[i]);
    } catch {
      continue;
    }
  }
};
