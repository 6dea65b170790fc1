import { type ArticleTexts, parseTexts } from '../../model/texts.ts';
import { textsUrl } from './published-page.ts';
import { fetchText, siteFile, type SiteFileState, useSiteFile } from './site-file.ts';

/** The articles' texts. */
export const textsFile = siteFile(async () => parseTexts(JSON.parse(await fetchText(textsUrl))));

// In development they follow the seeds as they are saved.
import.meta.hot?.on('dateline:dataset', () => textsFile.reload());

/** The articles' texts, fetched when they are first wanted: an article is read, a search begins. */
export const useTexts = (wanted = true): SiteFileState<ArticleTexts> => useSiteFile(textsFile, wanted);
