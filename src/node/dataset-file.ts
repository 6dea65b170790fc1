import type { Dataset } from '../model/dataset.ts';

/** The one form in which a dataset is written: no spaces, a line end. */
export const stringifyDataset = (dataset: Dataset): string => `${JSON.stringify(dataset)}\n`;
