export function isThai(language: string | null): boolean {
  return /^th(?:-|$)/i.test(language ?? '');
}

/** Whether a file translates into Thai: then its target is our source. */
export function isSwapped(source: string | null, target: string | null): boolean {
  return isThai(target) && !isThai(source);
}
