import type { ReactNode } from 'react';
import { useMessages } from '../data/use-messages.ts';
import { type Sign, SIGNS } from './items.ts';

const SWATCH = 'inline-block h-3 w-5 shrink-0';

const SWATCHES: Readonly<Record<Sign, string>> = {
  day: `${SWATCH} w-1! rounded-xs bg-muted forced-colors:bg-[CanvasText]`,
  soft: `${SWATCH} bg-control opacity-60 forced-colors:bg-[CanvasText] mask-[linear-gradient(to_right,transparent,#000_35%,#000_65%,transparent)]`,
  circa: `${SWATCH} border-y-2 border-dotted border-muted bg-control/20`,
  open: `${SWATCH} bg-control opacity-60 forced-colors:bg-[CanvasText] mask-[linear-gradient(to_right,#000_30%,transparent)]`,
  planned: `${SWATCH} rounded-xs border-[1.5px] border-dashed border-muted`,
};

function Entry({ swatch, children }: { readonly swatch: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-2 whitespace-nowrap">
      <span aria-hidden className={swatch} />
      {children}
    </li>
  );
}

export interface LegendProps {
  /** What occurs. */
  readonly signs: ReadonlySet<Sign>;
  readonly published: boolean;
  readonly folded: boolean;
}

/** What the ways of drawing mean: of those that occur. */
export function Legend({ signs, published, folded }: LegendProps) {
  const { legend } = useMessages();
  return (
    <ul className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-t border-line px-4 py-2 text-xs text-muted md:px-5">
      {SIGNS.filter((sign) => signs.has(sign)).map((sign) => (
        <Entry key={sign} swatch={SWATCHES[sign]}>
          {legend[sign]}
        </Entry>
      ))}
      {folded && <Entry swatch="tl-legend-break">{legend.break}</Entry>}
      {published && <Entry swatch="tl-legend-published">{legend.published}</Entry>}
      <Entry swatch="inline-block h-3 w-px bg-accent forced-colors:bg-[Highlight]">{legend.today}</Entry>
    </ul>
  );
}
