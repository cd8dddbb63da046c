import {createHash} from 'node:crypto';

/** The namespace of our identifiers: drawn once, and never to be changed. */
const namespace = Buffer.from('5d0c1c7e8a3b4f0e9b6d2f7a41c3e958', 'hex');

/**
 * The same UUID for the same name, in every build (RFC 9562, version 5).
 *
 * @param {...string} name - such as `phone`, `galop`
 */
export function identifier(...name) {
  const bytes = createHash('sha1').update(namespace).update(name.join('/')).digest();
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
