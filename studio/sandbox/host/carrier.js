'use strict';
// The far end of every virtual connection: node's own HTTP server reads the request, the studio answers it.

const { primordials, quote, number, elapsed, awaitReply } = host;
const { Error, newTable, tableGet, tableSet, setTimeout } = primordials;
const { builtin } = host.system;
const BODY_LIMIT = 4 * 1024 * 1024;
const SILENT_MS = 300;
const target = Symbol('target');
const askedOn = newTable();
let server = null;
let count = 0;

const httpOnly = (what) => {
  const error = new Error(what + ' refused: the studio carries HTTP only.');
  error.code = 'ERR_HTTP_ONLY';
  return error;
};
exports.httpOnly = httpOnly;

const authority = ({ host: name, port, secure }) => {
  const shown = name.includes(':') ? '[' + name + ']' : name;
  return port === (secure ? 443 : 80) ? shown : shown + ':' + port;
};

/** Remembers which line asked for `method url`; the connection itself no longer knows. */
exports.noteAsker = (method, url, line) => {
  if (line !== null) tableSet(askedOn, method + ' ' + url.split('#')[0], line);
};

const headersForm = (raw) => {
  const headers = new Map();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i].toLowerCase();
    headers.set(name, headers.has(name) ? headers.get(name) + ', ' + raw[i + 1] : raw[i + 1]);
  }
  let out = '';
  for (const [name, value] of headers) out += (out ? ',' : '') + quote(name) + ':' + quote(value);
  return '{' + out + '}';
};

const failWith = (socket, { message, code, syscall, hostname }) => {
  const error = new Error(message);
  if (code) error.code = code;
  if (syscall) error.syscall = syscall;
  if (hostname) error.hostname = hostname;
  socket.destroy(error);
};

const respond = (response, reply) => {
  response.sendDate = false;
  response.writeHead(reply.status, reply.message || undefined, reply.headers);
  response.end(Buffer.from(reply.body, 'base64'));
};

const ask = (request, response, body) => {
  const goal = request.socket[target];
  const url = /^https?:\/\//.test(request.url)
    ? request.url
    : (goal.secure ? 'https://' : 'http://') + authority(goal) + request.url;
  count += 1;
  const id = count;
  const line = tableGet(askedOn, request.method + ' ' + url);
  awaitReply(id, (reply) => {
    if (reply.error) failWith(goal.socket, reply.error);
    else respond(response, reply);
  });
  host.send(
    '{"t":"http","id":' + id + ',"method":' + quote(request.method) + ',"url":' + quote(url) + ',"headers":' +
    headersForm(request.rawHeaders) + ',"body":' + (body.length ? quote(body.toString('base64')) : 'null') +
    ',"line":' + number(line === undefined ? null : line) + ',"at":' + number(elapsed()) + '}',
  );
};

const onRequest = (request, response) => {
  const parts = [];
  let size = 0;
  request.on('data', (part) => {
    size += part.length;
    if (size <= BODY_LIMIT) parts.push(part);
  });
  request.on('end', () => {
    const { socket } = request.socket[target];
    if (size > BODY_LIMIT) failWith(socket, { message: 'Request body above 4 MiB refused by the studio.' });
    else ask(request, response, Buffer.concat(parts));
  });
};

const refuse = (far) => {
  const goal = far[target];
  if (goal !== undefined) goal.socket.destroy(httpOnly('Connection to ' + goal.host + ':' + goal.port));
};

const makeServer = () => {
  const made = builtin('http').createServer({ maxHeaderSize: 65536, requestTimeout: 0, headersTimeout: 0 }, onRequest);
  made.timeout = 0;
  made.keepAliveTimeout = 0;
  made.on('clientError', (_error, far) => refuse(far));
  made.on('upgrade', (_request, far) => refuse(far));
  made.on('connect', (_request, far) => refuse(far));
  return made;
};

/** Takes over the far half of a virtual connection. */
exports.carry = (far, goal) => {
  if (server === null) server = makeServer();
  far[target] = goal;
  far.on('error', () => {});
  server.emit('connection', far);
  // Protocols in which the server speaks first would wait for ever.
  setTimeout(() => {
    if (!goal.spoken && !goal.socket.destroyed && !goal.socket._httpMessage) refuse(far);
  }, SILENT_MS);
};
