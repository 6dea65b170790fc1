/** The words of the address, which the app writes and published pages link to. */
export const FACETS = ['actor', 'topic', 'status', 'kind', 'article'] as const;
export type Facet = (typeof FACETS)[number];

export const VIEWS = ['timeline', 'list', 'story'] as const;
export type View = (typeof VIEWS)[number];

export const LANE_KINDS = ['topic', 'actor', 'article', 'none'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];
