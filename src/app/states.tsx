import { DatasetError } from '../model/data-file.ts';
import { useMessages } from './data/use-messages.ts';
import { Button } from './ui/button.tsx';
import { MessagePage } from './ui/message-page.tsx';

/** A dataset without a single event. */
export function NoSeeds() {
  const t = useMessages();
  return (
    <MessagePage title={t.noSeedsTitle}>
      <p>{t.noSeedsBody}</p>
      <pre className="w-full overflow-x-auto rounded-lg bg-soft p-3 text-[0.8125rem]">
        date 2025-09-03 Headline{'\n\n'}First paragraph.
      </pre>
    </MessagePage>
  );
}

export interface LoadFailedProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

/** What went wrong with the dataset, what to do, and the words for a bug report. */
export function LoadFailed({ error, onRetry }: LoadFailedProps) {
  const t = useMessages();
  const reason = error instanceof DatasetError ? error.reason : 'network';
  return (
    <MessagePage title={t.loadFailedTitle} role="alert">
      <p>
        {reason === 'version'
          ? t.loadFailedVersion
          : reason === 'shape'
            ? t.loadFailedShape
            : t.loadFailedNetwork}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="solid" onClick={onRetry}>
          {t.retry}
        </Button>
        <Button onClick={() => window.location.reload()}>{t.reload}</Button>
      </div>
      <details className="w-full text-muted">
        <summary>{t.details}</summary>
        <p className="mt-2 font-mono text-xs wrap-anywhere">{error.message}</p>
      </details>
    </MessagePage>
  );
}
