import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Below this a compressed file saves no packet. Bytes. */
const WORTH_IT = 1_000;
const COMPRESSIBLE = /\.(?:html|js|css|json|svg|xml|atom|ics|txt|webmanifest)$/;
/** Brotli's last levels cost ten times the time for some hundredths of the size. */
const BROTLI_LEVEL = 9;
/** Brotli's window, as a power of two: the smallest and largest that it takes, as RFC 7932 has them. */
const [SMALLEST_WINDOW, LARGEST_WINDOW] = [10, 24];

/** A window as large as the file: making the default one, of 4 MB, takes 25 times as long as compressing a page. */
const windowFor = (bytes: number): number =>
  Math.min(LARGEST_WINDOW, Math.max(SMALLEST_WINDOW, Math.ceil(Math.log2(bytes + 16))));
const IN_FLIGHT = 16;

/** Writes `.br` and `.gz` beside the text files among these, for hosts that send them as they are. */
export async function compressFiles(files: readonly string[]): Promise<void> {
  const queue = files.filter((file) => COMPRESSIBLE.test(file));
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const bytes = readFileSync(file);
      if (bytes.length < WORTH_IT) continue;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
        [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      const [small, smallish] = await Promise.all([brotli(bytes, { params }), gz(bytes, { level: 9 })]);
      writeFileSync(`${file}.br`, small);
      writeFileSync(`${file}.gz`, smallish);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, work));
}
