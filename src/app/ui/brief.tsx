export interface BriefProps {
  /** What is said, searched for and copied. */
  readonly full: string;
  /** What is seen: less, because what stands around it says the rest. */
  readonly brief: string;
  /** On a phone, where there is less room still. */
  readonly briefest?: string;
}

/** Less to the eye than to the ear. The brief words are drawn by the style sheet, so that nothing reads them twice. */
export function Brief({ full, brief, briefest = brief }: BriefProps) {
  return (
    <>
      <span className="sr-only">{full}</span>
      <span
        aria-hidden
        data-brief={brief}
        data-briefest={briefest}
        className="before:content-[attr(data-briefest)] md:before:content-[attr(data-brief)]"
      />
    </>
  );
}
