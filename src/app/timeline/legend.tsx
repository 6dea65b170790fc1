import { useMessages } from '../data/use-messages.ts';

const SWATCH = 'inline-block h-3 w-5 shrink-0';

/** What the ways of drawing mean. */
export function Legend() {
  const { legend } = useMessages();
  return (
    <ul className="flex shrink-0 flex-wrap gap-x-5 gap-y-1 border-t border-line px-4 py-2 text-xs text-muted md:px-5">
      <li className="flex items-center gap-2">
        <span aria-hidden className={`${SWATCH} w-1! rounded-xs bg-muted`} />
        {legend.day}
      </li>
      <li className="flex items-center gap-2">
        <span
          aria-hidden
          className={`${SWATCH} bg-control opacity-60 mask-[linear-gradient(to_right,transparent,#000_35%,#000_65%,transparent)]`}
        />
        {legend.soft}
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className={`${SWATCH} rounded-xs border-[1.5px] border-dashed border-muted`} />
        {legend.planned}
      </li>
    </ul>
  );
}
