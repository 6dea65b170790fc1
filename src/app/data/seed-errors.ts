/**
 * In development, the errors of the seeds in Vite's overlay: a page asks for those that stand when it starts, so that one opened after
 * a bad save shows them too, and closes the overlay that holds ours when they are mended, for which Vite's client has no message.
 */
if (import.meta.hot) {
  let shown = false;
  import.meta.hot.on('vite:error', ({ err }) => {
    shown = err.plugin === 'dateline';
  });
  import.meta.hot.on('dateline:dataset', ({ errors }: { readonly errors: number }) => {
    const overlay = document.querySelector('vite-error-overlay');
    if (shown && errors === 0 && overlay && 'close' in overlay && typeof overlay.close === 'function') {
      overlay.close();
    }
  });
  import.meta.hot.send('dateline:ready', {});
}
