'use strict';
// No socket of the action ever reaches the machine: connections become pairs of streams in memory.
// Loaded and changed only when the action asks for something that can reach the network.

const { defineProperty, getOwnPropertyDescriptor, apply, nextTick, keys, isArray, startsWith } = host.primordials;
const { builtin, Module } = host.system;
const { forbid, where, carry, httpOnly, noteAsker } = host;
const stderrOf = getOwnPropertyDescriptor(process, 'stderr').get;
let guarded = false;

const connected = (socket, secure) => {
  if (socket.destroyed) return;
  socket.connecting = false;
  socket.emit('connect');
  socket.emit('ready');
  if (secure) socket.emit('secureConnect');
};

/** Makes `socket` one end of an in-memory pair; the other end is the studio's carrier. */
const attach = (socket, host, port, secure) => {
  const [near, far] = builtin('stream').duplexPair();
  const goal = { host, port, secure, socket, spoken: false };
  near.on('error', () => {});
  near.on('data', (data) => {
    if (!socket.push(data)) near.pause();
  });
  near.on('end', () => socket.push(null));
  socket.connecting = true;
  socket._read = () => near.resume();
  socket._writev = null;
  socket._write = (data, encoding, done) => {
    goal.spoken = true;
    near.write(data, encoding, done);
  };
  socket._final = (done) => near.end(done);
  socket._destroy = (error, done) => {
    near.destroy();
    far.destroy();
    done(error);
    nextTick(() => socket.emit('close', !!error));
  };
  carry(far, goal);
  nextTick(() => connected(socket, secure));
  return socket;
};

const place = (options) => {
  const port = options.port === undefined ? NaN : +options.port;
  const isPath = options.path && options.port === undefined;
  const name = isPath ? 'unix socket ' + options.path : options.host || options.hostname || 'localhost';
  return { name: '' + name, port };
};

const virtualConnect = (net) => ({
  connect(...args) {
    const [options, done] = isArray(args[0]) ? args[0] : net._normalizeArgs(args);
    if (typeof done === 'function') this.once('connect', done);
    const { name, port } = place(options);
    return attach(this, name, port, false);
  },
}).connect;

const secureOptions = (net, args) => {
  const [options, done] = net._normalizeArgs(args);
  const merged = { ...options };
  for (const arg of args) if (arg !== null && typeof arg === 'object') Object.assign(merged, arg);
  return [merged, done];
};

const dressAsTls = (socket, options) => {
  const certificate = () => ({ subject: {}, issuer: {} });
  return Object.assign(socket, {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: 'http/1.1',
    servername: options.servername,
    getPeerCertificate: certificate,
    getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384', standardName: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }),
    getProtocol: () => 'TLSv1.3',
    getSession: () => undefined,
    isSessionReused: () => false,
    setServername: () => {},
    setMaxSendFragment: () => true,
    disableRenegotiation: () => {},
  });
};

const virtualTls = (net) => (...args) => {
  const [options, done] = secureOptions(net, args);
  const socket = dressAsTls(new net.Socket(), options);
  if (typeof done === 'function') socket.once('secureConnect', done);
  if (options.timeout) socket.setTimeout(options.timeout);
  const { name, port } = place(options);
  return attach(socket, name, port, true);
};

const noteRequest = (request, line) => {
  try {
    noteAsker(request.method, request.protocol + '//' + request.getHeader('host') + request.path, line);
  } catch {
    return; // Without a line the exchange is still recorded.
  }
};

/** Wraps request and get of http and https, to know the line that asked. */
const noteAskers = (module) => {
  for (const name of ['request', 'get']) {
    const original = module[name];
    const wrapped = { [name](...args) {
      const { line } = where();
      const request = apply(original, module, args);
      noteRequest(request, line);
      return request;
    } }[name];
    defineProperty(module, name, { value: wrapped, writable: true, enumerable: true, configurable: true });
  }
};

const refuseDns = (module, promises) => {
  for (const name of keys(module)) {
    const found = module[name];
    const asks = startsWith(name, 'resolve') || startsWith(name, 'lookup') || name === 'reverse';
    if (typeof found !== 'function' || !asks) continue;
    const replacement = (...args) => {
      const error = httpOnly('DNS lookup of ' + args[0]);
      const done = args[args.length - 1];
      if (promises) return Promise.reject(error);
      if (typeof done !== 'function') throw error;
      nextTick(done, error);
      return undefined;
    };
    defineProperty(module, name, { value: replacement, writable: true, enumerable: true, configurable: true });
  }
  forbid(module, 'Resolver', 'dns.');
};

const refuseUdp = (dgram) => {
  for (const name of ['createSocket', 'Socket', '_createSocketHandle']) {
    const value = function refused() { throw httpOnly('UDP socket'); };
    defineProperty(dgram, name, { value, writable: false, enumerable: true, configurable: false });
  }
};

const refuseHttp2 = (http2) => {
  const value = (authority) => { throw httpOnly('HTTP/2 connection to ' + authority); };
  defineProperty(http2, 'connect', { value, writable: false, enumerable: true, configurable: false });
  forbid(http2, 'performServerHandshake', 'http2.');
};

/** Closes the class behind a standard stream: with it, pipes could be bound or connected. */
const guardHandle = (stream) => {
  const handle = stream && stream._handle;
  if (!handle) return;
  const proto = Object.getPrototypeOf(handle);
  for (const name of ['bind', 'listen', 'connect', 'fchmod']) forbid(proto, name, 'Pipe.');
};
exports.guardHandle = guardHandle;

const guardSockets = (net) => {
  const fixed = { writable: false, configurable: false, enumerable: true };
  defineProperty(net.Socket.prototype, 'connect', { value: virtualConnect(net), ...fixed });
  const listen = { listen() { throw httpOnly('Listening'); } }.listen;
  defineProperty(net.Server.prototype, 'listen', { value: listen, ...fixed });
  forbid(net, '_createServerHandle', 'net.');
  defineProperty(builtin('tls'), 'connect', { value: virtualTls(net), ...fixed });
};

/** Loads what can reach the network and replaces its ways out; once. */
exports.guardNetwork = () => {
  if (guarded) return;
  guarded = true;
  guardSockets(builtin('net'));
  guardHandle(apply(stderrOf, process, []));
  noteAskers(builtin('http'));
  noteAskers(builtin('https'));
  refuseUdp(builtin('dgram'));
  refuseDns(builtin('dns'), false);
  refuseDns(builtin('dns/promises'), true);
  Module.syncBuiltinESMExports();
};
exports.refuseHttp2 = refuseHttp2;

const askedUrl = (input) => {
  if (typeof input === 'string') return new URL(input).href;
  return input instanceof URL ? input.href : input.url;
};

const noteFetch = (input, init) => {
  const { line } = where();
  try {
    const method = (init && init.method) || (input && typeof input === 'object' && input.method) || 'GET';
    noteAsker(('' + method).toUpperCase(), askedUrl(input), line);
  } catch {
    return; // fetch itself will report what is wrong with its arguments.
  }
};

/** Wraps the globals that reach the network without any module being asked for. */
exports.guardGlobals = () => {
  const original = globalThis.fetch;
  const wrapped = { fetch(input, init = undefined) {
    exports.guardNetwork();
    noteFetch(input, init);
    return original(input, init);
  } }.fetch;
  defineProperty(globalThis, 'fetch', { value: wrapped, writable: true, configurable: true, enumerable: true });
  // Node's own is switched off by a flag: touching it would load all of undici, and nothing could carry it.
  const refused = class WebSocket {
    constructor(url) {
      throw httpOnly('WebSocket connection to ' + url);
    }
  };
  defineProperty(globalThis, 'WebSocket', { value: refused, writable: true, configurable: true, enumerable: false });
};
