import { X } from 'lucide-react';
import { dismissUpdate, reloadSite, useSiteUpdate } from './data/site-update.ts';
import { useMessages } from './data/use-messages.ts';
import { Button, IconButton } from './ui/button.tsx';

/** A word in the corner when there is a newer build, or when a part of this one is missing; the reader says when to load it. */
export function UpdateNotice() {
  const t = useMessages();
  const update = useSiteUpdate();
  return (
    <div
      role="status"
      className="fixed inset-x-3 bottom-3 z-50 sm:start-4 sm:end-auto sm:bottom-4 sm:max-w-md print:hidden"
    >
      {update && (
        <div className="flex items-center gap-2 rounded-xl border border-line bg-panel py-2 ps-4 pe-2 text-ink shadow-card">
          <p className="grow">{update === 'ready' ? t.newVersion : t.partMissing}</p>
          <Button onClick={reloadSite}>{update === 'ready' ? t.showNewVersion : t.reload}</Button>
          <IconButton
            variant="quiet"
            label={t.dismiss}
            icon={<X size={18} aria-hidden />}
            onClick={dismissUpdate}
          />
        </div>
      )}
    </div>
  );
}
