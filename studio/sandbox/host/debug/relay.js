'use strict';
// The thread beside the action: it debugs the main thread and carries messages between it and the studio over two
// pipes of its own. A message is `size | tag | JSON`; the tag (HMAC-SHA256 under a key that only this thread and
// the studio know) covers direction, number, size and content. The action shares the process, so it can close or
// disturb the pipes, which ends the run; what it cannot do is say something here that the studio believes.
// Nothing may be printed in this thread and no message sent to the other one: both would go through objects that
// the action can change.

const { Session } = require('inspector');
const { createHmac, timingSafeEqual } = require('crypto');
const { writeSync } = require('fs');
const { Socket } = require('net');
const { workerData } = require('worker_threads');

const { signals, input, output } = workerData;
const [STATE, STOPPED_MS] = [0, 1];
const [WATCHING, LEAVING, GONE] = [1, 2, 3];
const KEY = 32;
const HEAD = 4 + 32;
const LARGEST_IN = 1024 * 1024;
const LARGEST_OUT = 4 * 1024 * 1024;
const FRAMES = 64;
const SCOPES = 24;
const LETTERS = 300;
const SCRIPTS = 20000;
const RESUMING = new Set(['Debugger.resume', 'Debugger.stepOver', 'Debugger.stepInto', 'Debugger.stepOut']);

const kill = process.kill.bind(process, process.pid, 'SIGKILL');
const session = new Session();
const scripts = new Map();
let key = null;
let kept = Buffer.alloc(0);
let received = 0;
let sent = 0;
let stoppedAt = null;

process.removeAllListeners('warning');
process.on('uncaughtException', kill);

const tagOf = (way, number, body) => {
  const head = Buffer.alloc(9);
  head.write(way, 0, 'latin1');
  head.writeUInt32BE(number, 1);
  head.writeUInt32BE(body.length, 5);
  return createHmac('sha256', key).update(head).update(body).digest();
};

const send = (message) => {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length, 0);
  const frame = Buffer.concat([size, tagOf('<', sent, body), body]);
  sent += 1;
  for (let done = 0; done < frame.length; ) {
    try {
      done += writeSync(output, frame, done, frame.length - done);
    } catch (error) {
      if (error.code !== 'EAGAIN') kill();
    }
  }
};

const cut = (text) => (typeof text === 'string' ? text.slice(0, LETTERS) : '');

const place = (at) => ({
  script: at.scriptId,
  url: scripts.has(at.scriptId) ? scripts.get(at.scriptId) : cut(at.url),
  line: at.lineNumber,
  column: at.columnNumber,
});

const scopeForm = (scope) => ({ kind: scope.type, name: cut(scope.name), object: scope.object.objectId });

const frameForm = (frame) => ({
  ...place(frame.location),
  id: frame.callFrameId,
  name: cut(frame.functionName),
  scopes: frame.scopeChain.slice(0, SCOPES).map(scopeForm),
});

/** Who waits for the frames above, as far back as the engine remembers. */
const asyncForm = (trace) => {
  const found = [];
  for (let at = trace; at && found.length < FRAMES; at = at.parent) {
    for (const frame of at.callFrames.slice(0, FRAMES)) found.push({ ...place(frame), name: cut(frame.functionName) });
  }
  return found.slice(0, FRAMES);
};

const remember = ({ params }) => {
  if (scripts.size < SCRIPTS) scripts.set(params.scriptId, cut(params.url));
};

const paused = ({ params }) => {
  if (stoppedAt === null) stoppedAt = performance.now();
  const { data } = params;
  send({
    event: 'paused',
    reason: cut(params.reason),
    hit: (params.hitBreakpoints || []).slice(0, FRAMES).map(cut),
    thrown: data && data.objectId ? data.objectId : null,
    about: data ? cut(data.description || data.value) : '',
    frames: params.callFrames.slice(0, FRAMES).map(frameForm),
    count: params.callFrames.length,
    behind: asyncForm(params.asyncStackTrace),
  });
};

/** The stop ends now: its time is booked before the main thread can look. */
const book = () => {
  if (stoppedAt === null) return;
  Atomics.add(signals, STOPPED_MS, Math.round(performance.now() - stoppedAt));
  stoppedAt = null;
};

const answer = (id, error, result) => {
  if (error) return send({ id, error: cut(error.message) });
  const text = JSON.stringify(result);
  if (text.length > LARGEST_OUT) return send({ id, error: 'The answer is too large to be shown.' });
  return send({ id, result });
};

const perform = ({ id, method, params }) => {
  if (method === 'Studio.scripts') return answer(id, null, { scripts: [...scripts].slice(-FRAMES) });
  if (RESUMING.has(method)) book();
  return session.post(method, params, (error, result) => answer(id, error, result));
};

/** Takes the studio's messages out of what has been read; false when more has to come. */
const next = () => {
  if (key === null) {
    if (kept.length < KEY) return false;
    key = kept.subarray(0, KEY);
    kept = kept.subarray(KEY);
    return true;
  }
  if (kept.length < HEAD) return false;
  const size = kept.readUInt32BE(0);
  if (size > LARGEST_IN) kill();
  if (kept.length < HEAD + size) return false;
  const body = kept.subarray(HEAD, HEAD + size);
  if (!timingSafeEqual(tagOf('>', received, body), kept.subarray(4, HEAD))) kill();
  received += 1;
  kept = kept.subarray(HEAD + size);
  perform(JSON.parse(body.toString('utf8')));
  return true;
};

const listen = () => {
  const pipe = new Socket({ fd: input, readable: true, writable: false });
  pipe.on('data', (data) => {
    kept = Buffer.concat([kept, data]);
    while (next());
  });
  // Without the studio nobody would ever let a stopped action go on.
  pipe.on('close', kill);
  pipe.on('error', kill);
};

const leave = () => {
  session.disconnect();
  Atomics.store(signals, STATE, GONE);
};

session.on('Debugger.scriptParsed', remember);
session.on('Debugger.paused', paused);
session.on('Debugger.resumed', () => {
  book();
  send({ event: 'resumed' });
});
session.connectToMainThread();
session.post('Debugger.enable', { maxScriptsCacheSize: 1e7 }, () => {
  session.post('Debugger.setAsyncCallStackDepth', { maxDepth: 8 }, () => {
    Atomics.store(signals, STATE, WATCHING);
    const { async, value } = Atomics.waitAsync(signals, STATE, WATCHING);
    if (async) value.then(leave);
    else if (value === LEAVING) leave();
  });
});
listen();
