'use strict';
// The entry of the child: reads the key and the job, loads the host's parts into a closure that no
// module cache knows, runs the handler and reports. Nothing here may be reachable by the action.

const fs = require('fs');
const vm = require('vm');
const util = require('util');

const system = Object.assign(Object.create(null), {
  writeSync: fs.writeSync,
  readSync: fs.readSync,
  readAsync: fs.read,
  compileFunction: vm.compileFunction,
  defaultLoader: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  types: Object.assign(Object.create(null), util.types),
  format: util.format,
  inspect: util.inspect,
  getCallSites: util.getCallSites,
  hrtime: process.hrtime.bigint,
  reallyExit: process.reallyExit.bind(process),
  activeResources: process.getActiveResourcesInfo.bind(process),
  builtin: process.getBuiltinModule,
  permission: process.permission,
  Module: module.constructor,
  folderPattern: __dirname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
});
const PARTS = [
  'blake2s', 'channel', 'encode', 'clock', 'position', 'faults', 'console', 'event', 'checks', 'api',
  'effects/cache', 'effects/prompt', 'effects/redirect', 'effects/metadata', 'effects/scopes', 'effects/saml',
  'effects/authentication', 'effects/directory', 'lockdown', 'replies', 'carrier', 'network', 'action', 'run',
];

const host = Object.create(null);
host.system = system;

const load = (name) => {
  const code = fs.readFileSync(__dirname + '/' + name + '.js', 'utf8');
  const part = vm.compileFunction(code, ['host', 'exports'], { filename: 'action-studio:' + name + '.js' });
  const made = Object.create(null);
  part(host, made);
  Object.assign(host, made);
};

const readExactly = (size) => {
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size; ) {
    const got = fs.readSync(0, bytes, done, size - done);
    if (got === 0) process.reallyExit(71);
    done += got;
  }
  return bytes;
};

const key = new Uint8Array(readExactly(32));
const text = readExactly(readExactly(4).readUInt32BE(0)).toString('utf8');

load('primordials');
host.job = host.primordials.bare(JSON.parse(text));
for (const part of PARTS) load(part);
host.send = host.open(key);
delete system.Module._cache[__filename];
host.start(JSON.parse(text));
