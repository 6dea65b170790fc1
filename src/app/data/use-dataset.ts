import { type Dataset, DatasetError, parseDataset } from '../../model/dataset.ts';
import { datasetUrl } from './published-page.ts';
import { fetchText, siteFile, type SiteFileState, useSiteFile } from './site-file.ts';

let currentUrl = datasetUrl;

async function readDataset(): Promise<Dataset> {
  const text = await fetchText(currentUrl);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError('shape', `${currentUrl}: ${String(error)}`);
  }
  return parseDataset(json);
}

/** The compiled dataset. */
export const datasetFile = siteFile(readDataset);

// In development it follows the seeds as they are saved.
import.meta.hot?.on('dateline:dataset', ({ url }: { url: string }) => {
  currentUrl = url;
  datasetFile.reload();
});

export const useDataset = (): SiteFileState<Dataset> => useSiteFile(datasetFile);
