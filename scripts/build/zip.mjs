/**
 * Zip archives, without a dependency. What is written is stored and not compressed: the same files
 * give the same bytes with every version of Node, and zlib's differ.
 */
import {crc32, inflateRawSync} from 'node:zlib';

/** 1 January 1980, the first day that the format knows: no archive tells when it was made. */
const date = 0x21;
const needed = 20;
const utf8Names = 0x0800;

/**
 * Numbers of two (`v`) or four (`V`) bytes, the lowest first.
 *
 * @param {string} shape
 * @param {number[]} values
 */
function pack(shape, values) {
  const bytes = Buffer.alloc([...shape].reduce((sum, kind) => sum + (kind === 'v' ? 2 : 4), 0));
  let at = 0;
  values.forEach((value, index) => {
    at = shape[index] === 'v' ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at);
  });
  return bytes;
}

/**
 * An archive of these files, in the order of their names.
 *
 * @param {Map<string, Buffer>} files - by their paths
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const name = Buffer.from(path);
    const shared = [utf8Names, 0, 0, date, crc32(content), content.length, content.length];
    const header = pack('VvvvvvVVVvv', [0x04034b50, needed, ...shared, name.length, 0]);
    directory.push(
      pack('VvvvvvvVVVvvvvvVV', [
        0x02014b50,
        // Made on Unix, whose permissions stand in the upper half of the last number but one.
        (3 << 8) | needed,
        needed,
        ...shared,
        name.length,
        ...[0, 0, 0, 0],
        (0o100644 << 16) >>> 0,
        offset,
      ]),
      name,
    );
    bodies.push(header, name, content);
    offset += header.length + name.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const end = pack('VvvvvVVv', [
    0x06054b50,
    ...[0, 0, files.size, files.size],
    listing.length,
    offset,
    0,
  ]);
  return Buffer.concat([...bodies, listing, end]);
}

/**
 * The files of an archive, by their paths, as its directory lists them. Fails when one of them is
 * not what the archive says that it is.
 *
 * @param {Buffer} archive
 * @returns {Map<string, Buffer>}
 */
export function unzip(archive) {
  const files = new Map();
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left; left -= 1) {
    const [method, crc] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 16)];
    const size = archive.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const path = archive.toString('utf8', at + 46, at + 46 + name);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const stored = archive.subarray(start, start + size);
    const content = method ? inflateRawSync(stored) : stored;
    if (crc32(content) !== crc) throw new Error(`${path} is broken in the archive`);
    if (!path.endsWith('/')) files.set(path, content);
    at += 46 + name + extra + comment;
  }
  return files;
}
