import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Below this a compressed file saves no packet. Bytes. */
const WORTH_IT = 1_000;
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|atom|ics|txt|webmanifest)$/;
/** Brotli's last levels cost ten times the time for some hundredths of the size. */
const BROTLI_LEVEL = 9;
const GZIP_LEVEL = 9;
/** Brotli's window, as a power of two: the smallest and largest that it takes, as RFC 7932 has them. */
const [SMALLEST_WINDOW, LARGEST_WINDOW] = [10, 24];

/** All that the bytes depend on beside the text. */
export const COMPRESSION = `brotli ${BROTLI_LEVEL} ${process.versions['brotli']} gzip ${GZIP_LEVEL} ${process.versions['zlib']} of ${WORTH_IT}`;

/** A window as large as the file: making the default one, of 4 MB, takes 25 times as long as compressing a page. */
const windowFor = (bytes: number): number =>
  Math.min(LARGEST_WINDOW, Math.max(SMALLEST_WINDOW, Math.ceil(Math.log2(bytes + 16))));
const IN_FLIGHT = 16;

/** @param size bytes */
export const isWorthCompressing = (path: string, size: number): boolean =>
  size >= WORTH_IT && COMPRESSIBLE.test(path);

/** Writes `.br` and `.gz` beside these files, for hosts that send them as they are. */
export async function compress(files: readonly string[]): Promise<void> {
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      await compressText(file, await readFile(file));
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
}

/** Writes `.br` and `.gz` beside a file that holds, or will hold, these bytes. */
export async function compressText(file: string, bytes: Uint8Array): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [small, smallish] = await Promise.all([brotli(bytes, { params }), gz(bytes, { level: GZIP_LEVEL })]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, smallish)]);
}
