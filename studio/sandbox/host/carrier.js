'use strict';
// The far end of every virtual connection: node's own HTTP server reads the request, the studio answers it.

const { primordials, quote, number, elapsed, where, awaitReply } = host;
const { Error, RangeError, record, newTable, tableGet, tableSet, slice, startsWith, defineProperty } = primordials;
const { setTimeout, clearTimeout, setImmediate, nextTick } = primordials;
const { builtin } = host.system;
const BODY_LIMIT = 4 * 1024 * 1024;
const PIECE = 900000;
const SILENT_MS = 300;
const target = Symbol('target');
const asker = Symbol('asker');
const askedBy = newTable();
let server = null;
let count = 0;

// Ports on which no web server listens: there is no need to wait for the client's first bytes.
const PROTOCOLS = record({
  21: 'FTP', 22: 'SSH', 23: 'Telnet', 25: 'SMTP', 53: 'DNS', 110: 'POP3', 143: 'IMAP', 389: 'LDAP', 465: 'SMTP',
  587: 'SMTP', 636: 'LDAP', 993: 'IMAP', 995: 'POP3', 1433: 'SQL Server', 1521: 'Oracle', 1883: 'MQTT', 2525: 'SMTP',
  3306: 'MySQL', 5432: 'Postgres', 5671: 'AMQP', 5672: 'AMQP', 6379: 'Redis', 6380: 'Redis', 8883: 'MQTT',
  9042: 'Cassandra', 9092: 'Kafka', 11211: 'Memcached', 27017: 'MongoDB', 27018: 'MongoDB', 27019: 'MongoDB',
});

const failure = (message, code) => {
  const error = new Error(message);
  error.code = code;
  return error;
};

/** The error for something that has no target in the network, such as listening. */
const httpOnly = (what) => failure(what + ' refused: the studio carries HTTP only.', 'ERR_HTTP_ONLY');
exports.httpOnly = httpOnly;

/** Tells the studio of a request that never becomes one: many clients hide the error from the author. */
const report = (error, method, url, line) => {
  host.send(
    '{"t":"http","refused":' + quote(error.message) + ',"method":' + quote(method) + ',"url":' + quote(url) +
    ',"line":' + number(line) + ',"at":' + number(elapsed()) + '}',
  );
  return error;
};

/** The error for `what`, which speaks another protocol; it is recorded as `method url`. */
const refusal = (what, method, url, line = where().line) => report(httpOnly(what), method, '' + url, line);
exports.refusal = refusal;

const bracketed = (name) => (name.includes(':') ? '[' + name + ']' : name);

/** `host:port`, as a sentence names it. */
const hostPort = (name, port) => bracketed('' + name) + ':' + port;
exports.hostPort = hostPort;

const authority = ({ host: name, port, secure }) =>
  port === (secure ? 443 : 80) ? bracketed(name) : hostPort(name, port);

/** Remembers who asked for `method url`, where the connection cannot tell: the line, and whether it has a signal. */
exports.noteAsker = (method, url, line, limited) => {
  tableSet(askedBy, method + ' ' + url.split('#')[0], record({ line, limited }));
};

/** Remembers on a request of node's own client which line made it. */
exports.markRequest = (request, line) => {
  defineProperty(request, asker, record({ value: line }));
};

const headersForm = (raw) => {
  const headers = new Map();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = raw[i].toLowerCase();
    const between = name === 'cookie' ? '; ' : ', ';
    headers.set(name, headers.has(name) ? headers.get(name) + between + raw[i + 1] : raw[i + 1]);
  }
  let out = '';
  for (const [name, value] of headers) out += (out ? ',' : '') + quote(name) + ':' + quote(value);
  return '{' + out + '}';
};

/** A text of any length as JSON; `quote` alone cuts what is long. */
const quoteAll = (given) => {
  const text = '' + given;
  let out = '"';
  for (let i = 0; i < text.length; i += PIECE) out += slice(quote(slice(text, i, i + PIECE)), 1, -1);
  return out + '"';
};

const failWith = (socket, { message, code, syscall, hostname }) => {
  const error = new Error(message);
  if (code) error.code = code;
  if (syscall) error.syscall = syscall;
  if (hostname) error.hostname = hostname;
  socket.destroy(error);
};

const respond = (socket, response, reply) => {
  try {
    response.sendDate = false;
    response.writeHead(reply.status, reply.headers);
    response.end(Buffer.from(reply.body, 'base64'));
  } catch (error) {
    failWith(socket, { message: 'The answer cannot be delivered: ' + error.message, code: 'ERR_MOCK' });
  }
};

const urlOf = (request, goal) => {
  if (startsWith(request.url, 'http://') || startsWith(request.url, 'https://')) return request.url;
  return (goal.secure ? 'https://' : 'http://') + authority(goal) + request.url;
};

/** How long the client itself will wait, in milliseconds, as far as it shows; null when it does not. */
const patience = (client, socket) => {
  if (client && client.timeout > 0) return client.timeout;
  const common = client && client.agent && client.agent.options ? client.agent.options.timeout : undefined;
  const heard = (client || socket).listenerCount('timeout') > 0;
  return socket.timeout > 0 && (heard || (client && socket.timeout !== common)) ? socket.timeout : null;
};

/** Who sent a request: the line, and the time limit of its own; a signal counts as one without a known end. */
const senderOf = (goal, method, url) => {
  const client = goal.socket._httpMessage;
  if (client && client[asker] !== undefined) return { line: client[asker], limit: patience(client, goal.socket) };
  const noted = tableGet(askedBy, method + ' ' + url);
  const limit = noted !== undefined && noted.limited ? Number.MAX_SAFE_INTEGER : patience(client, goal.socket);
  return { line: noted === undefined ? goal.line : noted.line, limit };
};

const requestForm = (id, request, goal, body) => {
  const url = urlOf(request, goal);
  const { line, limit } = senderOf(goal, request.method, url);
  return (
    '{"t":"http","id":' + id + ',"method":' + quote(request.method) + ',"url":' + quote(url) + ',"headers":' +
    headersForm(request.rawHeaders) + ',"body":' + (body.length ? quoteAll(body.toString('base64')) : 'null') +
    ',"limit":' + number(limit) + ',"line":' + number(line) + ',"at":' + number(elapsed()) + '}'
  );
};

/** Puts a request to the studio. If the client leaves before the answer, the studio is told, and answers that. */
const ask = (request, response, body) => {
  const goal = request.socket[target];
  let open = true;
  count += 1;
  const id = count;
  awaitReply(id, (reply) => {
    if (!open) return;
    open = false;
    if (reply.error) failWith(goal.socket, reply.error);
    else respond(goal.socket, response, reply);
  });
  response.on('close', () => {
    if (open) host.send('{"t":"http","id":' + id + ',"gone":true}');
    open = false;
  });
  host.send(requestForm(id, request, goal, body));
};

const tooLarge = (request) => {
  const goal = request.socket[target];
  const error = failure('Request body above 4 MiB refused by the studio.', 'ERR_TOO_LARGE');
  const url = urlOf(request, goal);
  goal.socket.destroy(report(error, request.method, url, senderOf(goal, request.method, url).line));
};

const onRequest = (request, response) => {
  const parts = [];
  let size = 0;
  response.on('error', () => {});
  request.on('error', () => {});
  request.on('data', (part) => {
    const before = size;
    size += part.length;
    if (size <= BODY_LIMIT) parts.push(part);
    else if (before <= BODY_LIMIT) tooLarge(request);
  });
  request.on('end', () => {
    if (size <= BODY_LIMIT && !response.destroyed) ask(request, response, Buffer.concat(parts));
  });
};

/** Ends a connection that speaks no HTTP with the sentence for it. */
const refuse = (goal) => {
  if (goal === undefined || goal.socket.destroyed) return;
  const place = hostPort(goal.host, goal.port);
  const protocol = PROTOCOLS[goal.port];
  const what = 'Connection to ' + place + (protocol === undefined ? '' : ' (' + protocol + ')');
  const kind = goal.secure ? 'TLS' : 'TCP';
  goal.socket.destroy(refusal(what, kind, kind.toLowerCase() + '://' + place, goal.line));
};

const onClientError = (problem, far) => {
  const goal = far[target];
  if (goal === undefined || problem.code !== 'HPE_HEADER_OVERFLOW') return refuse(goal);
  const place = hostPort(goal.host, goal.port);
  const error = failure('Request headers above 64 KiB for ' + place + ' refused by the studio.', 'ERR_TOO_LARGE');
  return goal.socket.destroy(report(error, 'TCP', 'tcp://' + place, goal.line));
};

const onUpgrade = (request, far) => {
  const goal = far[target];
  const isSocket = ('' + request.headers.upgrade).toLowerCase() === 'websocket';
  const url = isSocket ? 'ws' + slice(urlOf(request, goal), 4) : urlOf(request, goal);
  const { line } = senderOf(goal, request.method, urlOf(request, goal));
  const what = isSocket ? 'WebSocket connection to ' + url : 'Upgrade to ' + request.headers.upgrade + ' at ' + url;
  goal.socket.destroy(refusal(what, isSocket ? 'WEBSOCKET' : request.method, url, line));
};

const onConnect = (request, far) => {
  const goal = far[target];
  const what = 'Tunnel to ' + request.url + ' (HTTP CONNECT) through ' + hostPort(goal.host, goal.port);
  goal.socket.destroy(refusal(what, 'CONNECT', 'tcp://' + request.url, goal.line));
};

const makeServer = () => {
  const options = { maxHeaderSize: 65536, requestTimeout: 0, headersTimeout: 0, requireHostHeader: false };
  const made = builtin('http').createServer(options, onRequest);
  made.timeout = 0;
  made.keepAliveTimeout = 0;
  made.on('clientError', onClientError);
  made.on('upgrade', onUpgrade);
  made.on('connect', onConnect);
  return made;
};

/** Protocols in which the server speaks first would wait for ever. */
const watchSilence = (goal) => {
  const silent = () => {
    if (!goal.spoken && !goal.socket._httpMessage) refuse(goal);
  };
  if (PROTOCOLS[goal.port] !== undefined) setImmediate(silent);
  const timer = setTimeout(silent, SILENT_MS);
  goal.wake = () => clearTimeout(timer);
};

/** Takes over the far half of a virtual connection. */
exports.carry = (far, goal) => {
  if (server === null) server = makeServer();
  far[target] = goal;
  far.on('error', () => {});
  server.emit('connection', far);
  watchSilence(goal);
};

/** Refuses what is no network at all: a unix socket, a named pipe. */
exports.refusePath = (socket, path, line) => {
  const error = refusal('Connection to the unix socket ' + path, 'UNIX', 'unix:' + path, line);
  nextTick(() => socket.destroy(error));
};

/** The error that node itself gives for a port that cannot be. */
exports.badPort = (port) => {
  const error = new RangeError('options.port should be >= 0 and < 65536. Received ' + port + '.');
  error.code = 'ERR_SOCKET_BAD_PORT';
  return error;
};
