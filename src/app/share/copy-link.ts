/** Puts a link on the clipboard. False when the browser refuses: no permission, no secure context. */
export async function copyLink(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link);
    return true;
  } catch {
    return false;
  }
}
