/** A day of the year by name: fixed, or the nth weekday of a month (`nth` -1 is the last). */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** Lower case. Only names that can hardly mean anything but the day. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['christmas', { month: 12, day: 25 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ["new year's", { month: 1, day: 1 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ['halloween', { month: 10, day: 31 }],
  ['bastille day', { month: 7, day: 14 }],
  ['may day', { month: 5, day: 1 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["international women's day", { month: 3, day: 8 }],
  ['july fourth', { month: 7, day: 4 }],
  ['groundhog day', { month: 2, day: 2 }],
  ['earth day', { month: 4, day: 22 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['remembrance sunday', { month: 11, weekday: 7, nth: 2 }],
  ['palm sunday', { easter: -7 }],
  ['ash wednesday', { easter: -46 }],
  ['shrove tuesday', { easter: -47 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['anzac day', { month: 4, day: 25 }],
  ['canada day', { month: 7, day: 1 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ["mother's day", { month: 5, weekday: 7, nth: 2 }],
  ["father's day", { month: 6, weekday: 7, nth: 3 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['good friday', { easter: -2 }],
  ['easter', { easter: 0 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
]);
