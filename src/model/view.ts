/** The words of the address, which the app writes and published pages link to. */
export const FACETS = ['actor', 'topic', 'status', 'kind', 'article'] as const;
export type Facet = (typeof FACETS)[number];

export const VIEWS = ['timeline', 'list', 'story'] as const;
export type View = (typeof VIEWS)[number];

export const LANE_KINDS = ['topic', 'actor', 'article', 'none'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** The forms in which a reader takes the shown events away. */
export const TAKE_AWAYS = ['csv', 'json', 'markdown', 'bibtex', 'ris', 'ics', 'timelinejs'] as const;
export type TakeAway = (typeof TAKE_AWAYS)[number];

/** Of the timeline as it is shown. */
export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Those for one event: to cite it, and to put it into a calendar. */
export const EVENT_TAKE_AWAYS = ['bibtex', 'ris', 'ics'] as const satisfies TakeAway[];
