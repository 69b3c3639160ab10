import { useCallback, useState } from 'react';

interface Ticks {
  readonly ticked: ReadonlySet<string>;
  readonly tick: (keys: readonly string[], on: boolean) => void;
  readonly reset: (keys: readonly string[]) => void;
}

/** Which lines of a preview are ticked. */
export function useTicks(): Ticks {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const reset = useCallback((keys: readonly string[]) => setTicked(new Set(keys)), []);
  return {
    ticked,
    tick: (keys, on) =>
      setTicked((before) => {
        const after = new Set(before);
        for (const key of keys) {
          if (on) after.add(key);
          else after.delete(key);
        }
        return after;
      }),
    reset,
  };
}
