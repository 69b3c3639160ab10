/**
 * Keeps the focus on the page: where the focused element vanishes (a repaired artifact's card, a row that was merged), it
 * goes to the active row instead of nowhere. Returns the function that stops.
 */
export function keepFocus(within: HTMLElement, onLost: () => void): () => void {
  let last: Element | null = null;
  const onFocus = (event: FocusEvent) => {
    last = event.target instanceof Element ? event.target : null;
  };
  const observer = new MutationObserver(() => {
    const lost = last !== null && !last.isConnected;
    if (!lost) return;
    last = null;
    if (document.activeElement === document.body) onLost();
  });
  within.addEventListener('focusin', onFocus);
  observer.observe(within, { childList: true, subtree: true });
  return () => {
    within.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}
