/** What jsdom lacks of layout, dialogs and scrolling: every element is as high as a few rows of the grid. */
import { vi } from 'vitest';

class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

export function stubLayout(): void {
  vi.stubGlobal('ResizeObserver', NoResizes);
  const size = (value: number) => ({ configurable: true, get: () => value });
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: size(600),
    offsetWidth: size(1000),
    clientWidth: size(1000),
    clientHeight: size(600),
  });
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  // jsdom hides every popover, for it knows no top layer.
  HTMLElement.prototype.showPopover = function showPopover() {
    this.removeAttribute('popover');
  };
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}
