/** What was done last, for a moment, above everything; said to assistive technology as well. */
export function Toast({ children }: { readonly children: string }) {
  return (
    <p
      role="status"
      className={`pointer-events-none fixed bottom-6 left-1/2 z-50 w-max max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-lg bg-ink px-4 py-2.5 text-paper shadow-card transition-opacity ${
        children === '' ? 'opacity-0' : ''
      }`}
    >
      {children}
    </p>
  );
}
