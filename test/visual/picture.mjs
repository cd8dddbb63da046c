import {createHash} from 'node:crypto';
import {deflateSync, crc32} from 'node:zlib';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * A picture in memory, four bytes to a pixel: red, green, blue and opacity.
 *
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Buffer} data
 */

/** @returns {Picture} */
export const decode = (/** @type {Buffer | Uint8Array} */ file) => {
  const {width, height, data} = PNG.sync.read(Buffer.from(file));
  return {width, height, data};
};

/**
 * @param {Picture} from
 * @param {{x: number, y: number, width: number, height: number}} box - in whole pixels
 * @returns {Picture}
 */
export function cut({width: whole, data}, {x, y, width, height}) {
  const part = Buffer.alloc(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = ((y + row) * whole + x) * 4;
    data.copy(part, row * width * 4, start, start + width * 4);
  }
  return {width, height, data: part};
}

/**
 * Pictures below each other, as one.
 *
 * @param {Picture[]} pictures
 * @returns {Picture}
 */
export function stack(pictures) {
  const width = Math.max(...pictures.map((each) => each.width));
  const height = pictures.reduce((sum, each) => sum + each.height, 0);
  const data = Buffer.alloc(width * height * 4, 255);
  let top = 0;
  for (const each of pictures) {
    for (let row = 0; row < each.height; row += 1)
      each.data.copy(
        data,
        (top + row) * width * 4,
        row * each.width * 4,
        (row + 1) * each.width * 4,
      );
    top += each.height;
  }
  return {width, height, data};
}

/**
 * The same picture in fewer colours, so that all of them together stay small. A pixel in a run of
 * three, or in a line that is longer than a letter is high, keeps its colour to the digit: those
 * are surfaces, edges, rings, and the bars of letters. What is left is the smooth rest of letters:
 * it becomes black or white.
 *
 * @param {Picture} picture
 * @returns {Picture}
 */
export function simplify(picture) {
  const from = pixelsOf(picture);
  return withPixels(
    picture,
    from.map((pixel, at) => (isSurface(from, picture.width, at) ? pixel : blackOrWhite(pixel))),
  );
}

/**
 * The same, but where the picture before has black or white for the smooth rest of a letter, and
 * this one is nearer to that than to the other, or as near as makes no difference: that counts as
 * the same. Else a grey in the middle would be black on one machine and white on the next.
 *
 * @param {Picture} picture - as the browser gave it
 * @param {Picture} before - of the same size, simplified
 */
function simplifyLike(picture, before) {
  const from = pixelsOf(picture);
  const like = pixelsOf(before);
  return withPixels(
    picture,
    from.map((pixel, at) => {
      if (isSurface(from, picture.width, at)) return pixel;
      const distance = Math.abs(brightness(pixel) - brightness(like[at]));
      const isSmooth = like[at] === black || like[at] === white;
      return isSmooth && distance < 128 + slack ? like[at] : blackOrWhite(pixel);
    }),
  );
}

/** How far from the middle a grey may be on another machine, of 255. */
const slack = 32;
const black = 0xff000000;
const white = 0xffffffff;

/** @param {Picture} picture */
const pixelsOf = ({data}) =>
  new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));

/**
 * @param {Picture} picture
 * @returns {Picture}
 */
const withPixels = ({width, height}, pixels) => ({width, height, data: Buffer.from(pixels.buffer)});

/** From 0 to 255. The lowest byte is red. */
const brightness = (pixel) =>
  ((pixel & 255) * 77 + ((pixel >>> 8) & 255) * 150 + ((pixel >>> 16) & 255) * 29) >>> 8;

const blackOrWhite = (pixel) => (brightness(pixel) < 128 ? black : white);

function isSurface(pixels, width, at) {
  const pixel = pixels[at];
  const column = at % width;
  const before = Math.min(column, 2);
  let run = 1;
  for (let step = 1; step <= before && pixels[at - step] === pixel; step += 1) run += 1;
  for (let step = 1; column + step < width && step <= 2 && pixels[at + step] === pixel; step += 1)
    run += 1;
  if (run > 2) return true;
  let high = 1;
  for (let up = at - width; high < 24 && pixels[up] === pixel; up -= width) high += 1;
  for (let down = at + width; high < 24 && pixels[down] === pixel; down += width) high += 1;
  return high >= 24;
}

/** What is the same for the same bytes. */
export const hash = (/** @type {Uint8Array} */ bytes) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/**
 * A PNG file with a palette where there are at most 256 colours, which pngjs reads but cannot
 * write.
 *
 * @param {Picture} picture
 */
export function encode(picture) {
  const {width, height, data} = picture;
  const pixels = pixelsOf(picture);
  const palette = new Map();
  for (const pixel of pixels) {
    if (!palette.has(pixel)) palette.set(pixel, palette.size);
    if (palette.size > 256) return PNG.sync.write(Object.assign(new PNG({width, height}), {data}));
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < pixels.length; at += 1)
    rows[at + Math.floor(at / width) + 1] = palette.get(pixels[at]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits to a pixel, each the place of its colour in the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(
    [...palette.keys()].flatMap((pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]),
  );
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * How different two colours must be to count as different, from 0 to 1, in the way that eyes weigh
 * brightness and hue. What one machine draws otherwise than another with the same browser and the
 * same font is the edges of letters, and those by little.
 */
export const threshold = 0.05;

/**
 * How many pixels may differ. The smallest thing that a person would miss, a ring of 3 px round a
 * box of 27 px, has more than 300.
 */
export const allowed = 12;

/**
 * How many pixels differ between two pictures, and a picture of where. Pixels that look like the
 * smoothed edge of a letter in both are not counted. Pictures of two sizes always differ.
 *
 * @param {Picture} before - simplified
 * @param {Picture} after - as the browser gave it
 */
export function compare(before, after) {
  const isOneSize = before.width === after.width && before.height === after.height;
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [one, other] = isOneSize
    ? [before, simplifyLike(after, before)]
    : [grow(before, width, height), grow(simplify(after), width, height)];
  const data = Buffer.alloc(width * height * 4);
  const count = pixelmatch(one.data, other.data, data, width, height, {threshold});
  return {
    count: isOneSize ? count : Math.max(count, allowed + 1),
    difference: {width, height, data},
  };
}

/** Filled up with a colour that no tag has. */
function grow({width, height, data}, toWidth, toHeight) {
  const whole = Buffer.alloc(toWidth * toHeight * 4, Buffer.from([255, 0, 255, 255]));
  for (let row = 0; row < height; row += 1)
    data.copy(whole, row * toWidth * 4, row * width * 4, (row + 1) * width * 4);
  return {width: toWidth, height: toHeight, data: whole};
}
