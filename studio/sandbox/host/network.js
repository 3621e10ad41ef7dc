'use strict';
// No socket of the action ever reaches the machine: connections become pairs of streams in memory.
// Loaded and changed only when the action asks for something that can reach the network.

const { defineProperty, getOwnPropertyDescriptor, apply, nextTick, keys, isArray, startsWith } = host.primordials;
const { builtin, Module } = host.system;
const { forbid, where, carry, httpOnly, refusal, refusePath, badPort, hostPort, noteAsker, markRequest } = host;
const stderrOf = getOwnPropertyDescriptor(process, 'stderr').get;
let guarded = false;

const goals = Symbol('goal');

const connected = (socket, secure) => {
  if (socket.destroyed) return;
  socket.connecting = false;
  socket.emit('connect');
  socket.emit('ready');
  if (secure) socket.emit('secureConnect');
};

/** What the far side sends arrives at `socket`, and ends with it. */
const receive = (socket, near, far) => {
  let ended = false;
  near.on('error', () => {});
  near.on('data', (data) => {
    socket._unrefTimer();
    if (!socket.push(data)) near.pause();
  });
  near.on('end', () => {
    ended = true;
    socket.push(null);
  });
  far.on('close', () => {
    // The pair does not hand on a close without an end.
    if (!ended && !far.writableEnded) socket.destroy();
  });
  socket._read = () => near.resume();
};

/** What `socket` writes goes to the far side; the goal learns when the client speaks for the first time. */
const send = (socket, near, far, goal) => {
  socket._writev = null;
  socket._write = (data, encoding, done) => {
    socket._unrefTimer();
    goal.spoken = true;
    goal.wake();
    near.write(data, encoding, done);
  };
  socket._final = (done) => near.end(done);
  socket._destroy = (error, done) => {
    goal.wake();
    near.destroy();
    far.destroy();
    done(error);
    nextTick(() => socket.emit('close', !!error));
  };
};

/** Makes `socket` one end of an in-memory pair; the other end is the studio's carrier. */
const attach = (socket, place, secure) => {
  const [near, far] = builtin('stream').duplexPair();
  const goal = { host: place.name, port: place.port, line: where().line, secure, socket, spoken: false, wake() {} };
  defineProperty(socket, goals, { value: goal, configurable: true });
  receive(socket, near, far);
  send(socket, near, far, goal);
  socket.connecting = true;
  carry(far, goal);
  nextTick(() => connected(socket, secure));
  return socket;
};

/** Where a connection goes. As in node, a path goes before a port; then it is a unix socket or a named pipe. */
const placeOf = (options) => {
  if (options.path) return { path: '' + options.path };
  const port = +options.port;
  if (!(port >= 0 && port < 65536)) throw badPort(options.port);
  return { name: '' + (options.host || options.hostname || 'localhost'), port };
};

const open = (socket, place, secure) => {
  if (place.path === undefined) return attach(socket, place, secure);
  refusePath(socket, place.path, where().line);
  return socket;
};

const virtualConnect = (net) => ({
  connect(...args) {
    const [options, done] = isArray(args[0]) ? args[0] : net._normalizeArgs(args);
    const place = placeOf(options);
    if (typeof done === 'function') this.once('connect', done);
    return open(this, place, false);
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

/** TLS over a connection that is there already leads where that one leads, which then stays silent for good. */
const securedPlace = (options) => {
  const goal = options.socket && options.socket[goals];
  if (!goal) return placeOf(options);
  goal.spoken = true;
  goal.wake();
  return { name: goal.host, port: goal.port };
};

const virtualTls = (net) => (...args) => {
  const [options, done] = secureOptions(net, args);
  const place = securedPlace(options);
  const socket = dressAsTls(new net.Socket(), options);
  if (typeof done === 'function') socket.once('secureConnect', done);
  if (options.timeout) socket.setTimeout(options.timeout);
  return open(socket, place, true);
};

/** Wraps request and get of http and https, to know the line that asked. */
const noteAskers = (module) => {
  for (const name of ['request', 'get']) {
    const original = module[name];
    const wrapped = { [name](...args) {
      const { line } = where();
      const request = apply(original, module, args);
      markRequest(request, line);
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
      const error = refusal('DNS lookup of ' + args[0], 'DNS', 'dns:' + args[0]);
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

/** Port and host among the arguments of `send`, which may name an offset and a length before them. */
const datagramGoal = (args) => {
  const rest = args.slice(1);
  const [port, name] = typeof rest[2] === 'number' ? rest.slice(2) : rest;
  return [port, typeof name === 'string' ? name : 'localhost'];
};

/** A UDP socket that can be made and set up; it refuses as soon as it has a target to name. */
const makeDatagrams = (EventEmitter) => {
  class Socket extends EventEmitter {
    send(...args) {
      return this.#refuse('UDP datagram', datagramGoal(args), args.at(-1));
    }
    connect(port, ...args) {
      return this.#refuse('UDP connection', datagramGoal([null, port, args[0]]), args.at(-1));
    }
    bind(given, ...args) {
      const port = given !== null && typeof given === 'object' ? given.port : given;
      return this.#refuse('UDP socket bound', [typeof port === 'number' ? port : 0, '0.0.0.0'], args.at(-1));
    }
    close(done) {
      if (typeof done === 'function') this.once('close', done);
      nextTick(() => this.emit('close'));
      return this;
    }
    #refuse(what, [port, name], done) {
      const place = hostPort(name, port);
      const error = refusal(what + ' to ' + place, 'UDP', 'udp://' + place);
      nextTick(() => (typeof done === 'function' ? done(error) : this.emit('error', error)));
      return this;
    }
  }
  for (const name of ['ref', 'unref', 'setBroadcast', 'setTTL', 'setMulticastTTL', 'setMulticastLoopback']) {
    Socket.prototype[name] = function unchanged() { return this; };
  }
  return Socket;
};

const refuseUdp = (dgram) => {
  const fixed = { writable: false, enumerable: true, configurable: false };
  const Socket = makeDatagrams(builtin('events'));
  const createSocket = (_options, onMessage) => {
    const socket = new Socket();
    if (typeof onMessage === 'function') socket.on('message', onMessage);
    return socket;
  };
  defineProperty(dgram, 'Socket', { value: Socket, ...fixed });
  defineProperty(dgram, 'createSocket', { value: createSocket, ...fixed });
  const handle = function refused() { throw httpOnly('UDP socket'); };
  defineProperty(dgram, '_createSocketHandle', { value: handle, ...fixed });
};

const refuseHttp2 = (http2) => {
  const value = (authority) => { throw refusal('HTTP/2 connection to ' + authority, 'HTTP2', authority); };
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
  host.trace();
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
    noteAsker(('' + method).toUpperCase(), askedUrl(input), line, !!(init && init.signal));
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
      throw refusal('WebSocket connection to ' + url, 'WEBSOCKET', url);
    }
  };
  defineProperty(globalThis, 'WebSocket', { value: refused, writable: true, configurable: true, enumerable: false });
};

/** Loads what a request needs, before there is one: Node loads half of itself for the first. */
exports.warmNetwork = () => {
  exports.guardNetwork();
  return new globalThis.Request('http://localhost/');
};
