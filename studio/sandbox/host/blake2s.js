'use strict';
// Keyed BLAKE2s (RFC 7693) with a 16-byte tag, in arithmetic on typed arrays only: a hash from
// node:crypto would go through prototypes the action can patch, and so become a signing oracle.

const IV = new Uint32Array([
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
]);
const SIGMA = new Uint8Array([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
  14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
  11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4,
  7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
  9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13,
  2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
  12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11,
  13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
  6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5,
  10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
]);
const BLOCK = 64;
const v = new Uint32Array(16);
const m = new Uint32Array(16);

const mix = (a, b, c, d, x, y) => {
  v[a] = v[a] + v[b] + x;
  let t = v[d] ^ v[a];
  v[d] = (t >>> 16) | (t << 16);
  v[c] = v[c] + v[d];
  t = v[b] ^ v[c];
  v[b] = (t >>> 12) | (t << 20);
  v[a] = v[a] + v[b] + y;
  t = v[d] ^ v[a];
  v[d] = (t >>> 8) | (t << 24);
  v[c] = v[c] + v[d];
  t = v[b] ^ v[c];
  v[b] = (t >>> 7) | (t << 25);
};

const rounds = () => {
  for (let r = 0; r < 160; r += 16) {
    mix(0, 4, 8, 12, m[SIGMA[r]], m[SIGMA[r + 1]]);
    mix(1, 5, 9, 13, m[SIGMA[r + 2]], m[SIGMA[r + 3]]);
    mix(2, 6, 10, 14, m[SIGMA[r + 4]], m[SIGMA[r + 5]]);
    mix(3, 7, 11, 15, m[SIGMA[r + 6]], m[SIGMA[r + 7]]);
    mix(0, 5, 10, 15, m[SIGMA[r + 8]], m[SIGMA[r + 9]]);
    mix(1, 6, 11, 12, m[SIGMA[r + 10]], m[SIGMA[r + 11]]);
    mix(2, 7, 8, 13, m[SIGMA[r + 12]], m[SIGMA[r + 13]]);
    mix(3, 4, 9, 14, m[SIGMA[r + 14]], m[SIGMA[r + 15]]);
  }
};

const compress = (h, bytes, at, count, total, last) => {
  for (let i = 0; i < 16; i++) m[i] = 0;
  for (let i = 0; i < count; i++) m[i >>> 2] |= bytes[at + i] << ((i & 3) << 3);
  for (let i = 0; i < 8; i++) {
    v[i] = h[i];
    v[i + 8] = IV[i];
  }
  v[12] ^= total;
  if (last) v[14] = ~v[14];
  rounds();
  for (let i = 0; i < 8; i++) h[i] ^= v[i] ^ v[i + 8];
};

/**
 * Prepares tagging with `key` (32 bytes, zeroed here). The answer is `tag(bytes, length, out, at)`:
 * it writes the 16-byte tag of `bytes[0..length]` (length above 0) to `out` at offset `at`.
 */
exports.tagger = (key) => {
  const keyed = new Uint32Array(8);
  for (let i = 0; i < 8; i++) keyed[i] = IV[i];
  keyed[0] ^= 0x01010000 ^ (32 << 8) ^ 16;
  compress(keyed, key, 0, 32, BLOCK, false);
  for (let i = 0; i < 32; i++) key[i] = 0;
  const h = new Uint32Array(8);
  return (bytes, length, out, at) => {
    for (let i = 0; i < 8; i++) h[i] = keyed[i];
    let done = 0;
    while (length - done > BLOCK) {
      compress(h, bytes, done, BLOCK, BLOCK + done + BLOCK, false);
      done += BLOCK;
    }
    compress(h, bytes, done, length - done, BLOCK + length, true);
    for (let i = 0; i < 16; i++) out[at + i] = (h[i >>> 2] >>> ((i & 3) << 3)) & 255;
  };
};
