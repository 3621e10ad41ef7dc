'use strict';
// Messages of the studio. Answers are read from standard input only while a request waits for one, so that
// an idle channel never keeps the event loop alive; the next job may come ahead of them, and is put aside.

const { newTable, tableGet, tableSet, tableDelete, tableSize, mapEntries, mapNext, parse, Error, setTimeout } =
  host.primordials;
const { readAsync, readSync, reallyExit } = host.system;
const concat = Buffer.concat;
const chunk = Buffer.alloc(65536);
const copyOf = Buffer.from;
const AGAIN_MS = 5;

const waiting = newTable();
let kept = Buffer.alloc(0);
const jobs = newTable();
let first = 0;
let last = 0;
let reading = false;
let broken = false;

const deliver = (reply) => {
  const receive = tableGet(waiting, reply.id);
  if (receive === undefined) return;
  tableDelete(waiting, reply.id);
  receive(reply);
};

const failAll = () => {
  broken = true;
  const entries = mapEntries(waiting);
  for (let step = mapNext(entries); !step.done; step = mapNext(entries)) {
    step.value[1]({ error: { message: 'The studio can no longer answer this request.', code: 'ECONNRESET' } });
  }
};

const take = () => {
  while (kept.length >= 4) {
    const size = kept.readUInt32BE(0);
    if (kept.length < 4 + size) return;
    const text = kept.toString('utf8', 4, 4 + size);
    kept = kept.subarray(4 + size);
    const message = parse(text);
    if (message.id !== undefined) deliver(message);
    else {
      tableSet(jobs, last, text);
      last += 1;
    }
  }
};

const received = (error, size) => {
  reading = false;
  if (error && error.code === 'EAGAIN') {
    setTimeout(listen, AGAIN_MS);
    return;
  }
  if (error || size === 0) {
    failAll();
    return;
  }
  try {
    kept = concat([kept, copyOf(chunk.subarray(0, size))]);
    take();
  } catch {
    failAll(); // The action has read or changed what was meant for us.
  }
  listen();
};

function listen() {
  if (reading || broken || tableSize(waiting) === 0) return;
  reading = true;
  readAsync(0, chunk, 0, 65536, null, received);
}

/** Calls `receive` with the studio's reply to request `id`. */
exports.awaitReply = (id, receive) => {
  if (broken) throw new Error('The studio can no longer answer this request.');
  tableSet(waiting, id, receive);
  listen();
};

/** The next job, waited for; answers that nobody waits for any more are passed over. */
exports.readJob = () => {
  take();
  while (first === last) {
    const size = readSync(0, chunk, 0, 65536);
    if (size === 0) reallyExit(71);
    kept = concat([kept, copyOf(chunk.subarray(0, size))]);
    take();
  }
  const text = tableGet(jobs, first);
  tableDelete(jobs, first);
  first += 1;
  return text;
};
