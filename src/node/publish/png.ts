import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** One byte names a pixel's colour. */
const MOST_COLOURS = 256;
const OPAQUE = 255;

/**
 * A PNG with a palette (PNG, third edition, 11.2): of drawings in few colours less than half as large as one with a colour for each pixel,
 * and sooner made. Undefined when there are more colours than a palette holds, or some can be seen through.
 * @param pixels red, green, blue, alpha; row by row.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array | undefined {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const indexOf = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says that its bytes are as they are.
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x += 1) {
      const colour = colours[y * width + x] ?? 0;
      if (colour !== last) {
        index = indexOf.get(colour) ?? indexOf.size;
        if (index === indexOf.size) indexOf.set(colour, index);
        last = colour;
      }
      rows[row + x] = index;
    }
  }
  if (indexOf.size > MOST_COLOURS) return undefined;
  const bytes = Buffer.alloc(indexOf.size * 4);
  const palette = Buffer.alloc(indexOf.size * 3);
  for (const [colour, i] of indexOf) {
    // As they lie in memory, whatever the order of bytes of the machine.
    new Uint32Array(bytes.buffer, bytes.byteOffset, indexOf.size)[i] = colour;
    if (bytes[i * 4 + 3] !== OPAQUE) return undefined;
    palette.set(bytes.subarray(i * 4, i * 4 + 3), i * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, by palette; the rest has one value only.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    // A drawing is flat: looking for more than runs saves an eighth of the bytes, at seven times the time.
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
