import { createHash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import type { ArticleTexts } from '../model/texts.ts';

/** The one form in which a dataset is written: no spaces, a line end. */
export const stringifyDataset = (dataset: Dataset): string => `${JSON.stringify(dataset)}\n`;

/** The same for the articles' texts. */
export const stringifyTexts = (texts: ArticleTexts): string => `${JSON.stringify(texts)}\n`;

/** Changes with the content. */
export const datasetHash = (json: string): string =>
  createHash('sha256').update(json).digest('hex').slice(0, 12);
