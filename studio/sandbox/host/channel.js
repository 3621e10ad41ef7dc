'use strict';
// Authenticated frames on standard output: `AS1F | seq | len | tag(header) | tag(frame) | JSON`.
// The header tag covers seq and len, the frame tag covers header and payload.

const { charCodeAt, defineProperty, getPrototypeOf, record } = host.primordials;
const { closeSync, reallyExit, writeSync } = host.system;
const Bytes = Uint8Array;
const overflow = RangeError.prototype;
const HEADER = 12;
const TAG = 16;
const OUT = 1;

const sleeper = new Int32Array(new SharedArrayBuffer(4));
const { wait } = Atomics;

const u32 = (bytes, at, value) => {
  bytes[at] = value >>> 24;
  bytes[at + 1] = (value >>> 16) & 255;
  bytes[at + 2] = (value >>> 8) & 255;
  bytes[at + 3] = value & 255;
};

/** A byte array whose size cannot be asked through a patched prototype. */
const block = (size) => {
  const bytes = new Bytes(size);
  const fixed = record({ value: size });
  defineProperty(bytes, 'byteLength', fixed);
  defineProperty(bytes, 'length', fixed);
  return bytes;
};

const writeAll = (bytes, size) => {
  let done = 0;
  while (done < size) {
    let code;
    try {
      done += writeSync(OUT, bytes, done, size - done);
      continue;
    } catch (error) {
      // Out of stack before anything was written: the action's recursion, and its error.
      if (getPrototypeOf(error) === overflow) throw error;
      code = error.code;
    }
    // A reader that is behind makes a non-blocking pipe say "again"; anything else means that nobody
    // can be told any more, and a child that cannot report must not go on.
    if (code !== 'EAGAIN') reallyExit(70);
    wait(sleeper, 0, 0, 1);
  }
};

/** Opens the channel with the run's key. `send(json)` writes one frame of ASCII text. */
exports.open = (key) => {
  const tag = host.tagger(key);
  let seq = 0;
  const send = (json) => {
    const size = json.length;
    const signed = block(HEADER + size);
    signed[0] = 0x41;
    signed[1] = 0x53;
    signed[2] = 0x31;
    signed[3] = 0x46;
    u32(signed, 4, seq);
    u32(signed, 8, size);
    for (let i = 0; i < size; i++) signed[HEADER + i] = charCodeAt(json, i);
    const frame = block(HEADER + 2 * TAG + size);
    for (let i = 0; i < HEADER; i++) frame[i] = signed[i];
    tag(signed, HEADER, frame, HEADER);
    tag(signed, HEADER + size, frame, HEADER + TAG);
    for (let i = 0; i < size; i++) frame[HEADER + 2 * TAG + i] = signed[HEADER + i];
    writeAll(frame, HEADER + 2 * TAG + size);
    seq += 1;
  };
  return send;
};

/** Closes standard error, so that the studio knows at once that nothing more will come from it. */
exports.closeErrors = () => {
  try {
    closeSync(2);
  } catch {
    return; // The action has closed it already.
  }
};
