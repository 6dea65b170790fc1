import { useEffect, useState } from 'react';

/** How long a message such as "Link copied" stays, in ms. */
const TOAST_MS = 3000;

/** A short message that goes away by itself; empty when there is none. */
export function useToast(): readonly [message: string, show: (message: string) => void] {
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (message === '') return undefined;
    const timer = setTimeout(() => setMessage(''), TOAST_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return [message, setMessage];
}
