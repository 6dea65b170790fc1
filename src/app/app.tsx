import { useOutline } from './data/use-outline.ts';
import { LoadFailed, NoSeeds } from './states.tsx';
import { Reader } from './reader.tsx';
import { Shell } from './shell.tsx';

/** Loads the dataset and shows it, or says why not. */
export function App() {
  const { data, error, refetch } = useOutline();
  if (data && data.events.length > 0) return <Reader dataset={data} />;
  if (data) {
    return (
      <Shell title={data.collection.title}>
        <NoSeeds />
      </Shell>
    );
  }
  if (error) {
    return (
      <Shell title="">
        <LoadFailed error={error} onRetry={() => void refetch()} />
      </Shell>
    );
  }
  return <Shell title="" busy />;
}
