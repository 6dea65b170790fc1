import { FoldHorizontal, Minus, Plus } from 'lucide-react';
import type { LaneKind } from '../../model/view.ts';
import { useMessages } from '../data/use-messages.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { prefersMotion } from '../ui/media.ts';
import type { TimelineHandle } from './timeline-handle.ts';

/** One press of a zoom button. */
const STEP = 1.6;

export interface TimelineToolbarProps {
  readonly lanes: LaneKind;
  readonly laneKinds: readonly LaneKind[];
  readonly onLanes: (lanes: LaneKind) => void;
  /** Null where there is nothing to fold. */
  readonly fold: boolean | null;
  readonly onFold: () => void;
  /** Null while the timeline is being made: the buttons wait. */
  readonly handle: TimelineHandle | null;
  readonly onFit: () => void;
}

export function TimelineToolbar({
  lanes,
  laneKinds,
  onLanes,
  fold,
  onFold,
  handle,
  onFit,
}: TimelineToolbarProps) {
  const t = useMessages();
  const zoom = (factor: number): void => {
    handle?.zoom(factor, prefersMotion());
  };
  return (
    <div className="ml-auto flex items-center gap-2 rtl:mr-auto rtl:ml-0">
      <label className="flex items-center gap-2 text-muted">
        {t.lanesBy}
        <select
          value={lanes}
          onChange={(event) => onLanes(laneKinds.find((kind) => kind === event.target.value) ?? lanes)}
          className="h-9 rounded-lg border border-line bg-panel px-2 font-medium text-ink hover:bg-soft pointer-coarse:h-11"
        >
          {laneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.lanes[kind]}
            </option>
          ))}
        </select>
      </label>
      {fold !== null && (
        <IconButton
          label={t.foldQuiet}
          aria-pressed={fold}
          icon={<FoldHorizontal size={16} aria-hidden />}
          className="aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:hover:enabled:bg-ink"
          onClick={onFold}
        />
      )}
      <Button onClick={onFit} disabled={!handle}>
        {t.fit}
      </Button>
      <IconButton
        label={t.zoomOut}
        icon={<Minus size={16} aria-hidden />}
        disabled={!handle}
        onClick={() => zoom(1 / STEP)}
      />
      <IconButton
        label={t.zoomIn}
        icon={<Plus size={16} aria-hidden />}
        disabled={!handle}
        onClick={() => zoom(STEP)}
      />
    </div>
  );
}
