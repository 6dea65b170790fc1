/** Abbreviations that stand after a clock time. The value of a TIMEX3 is the local time, so no offset is kept. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst ist cet cest eet msk jst kst aest aedt hst akst'.split(
    ' ',
  ),
);
