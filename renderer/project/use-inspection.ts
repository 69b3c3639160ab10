import { useEffect, useState } from 'react';
import type { Failure } from '../../core/errors.ts';
import type { ImportPreview, ImportRequest } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';

export interface Inspection {
  /** The latest that was recognised; stays while the next is looked at, so that the page does not jump. */
  readonly preview: ImportPreview | null;
  readonly failure: Failure | null;
  readonly looking: boolean;
}

const NOTHING = { preview: null, failure: null, looking: false } as const satisfies Inspection;

/** Has the shell look at the chosen files, anew with every correction; an answer that came too late is dropped. */
export function useInspection(request: ImportRequest | null): Inspection & { readonly again: () => void } {
  const [inspection, setInspection] = useState<Inspection>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  // By value: the caller makes a new object with every render.
  const key = JSON.stringify({ request, attempt });
  useEffect(() => {
    const { request: asked } = JSON.parse(key) as { readonly request: ImportRequest | null };
    if (asked === null) {
      setInspection(NOTHING);
      return;
    }
    let current = true;
    setInspection(({ preview }) => ({ preview, failure: null, looking: true }));
    let looked = false;
    void call('import.inspect', asked).then((result) => {
      looked = true;
      if (!current) return;
      setInspection(
        result.ok
          ? { preview: result.value, failure: null, looking: false }
          : { preview: null, failure: result.error, looking: false },
      );
    });
    return () => {
      current = false;
      // Else the next would wait until a large file has been looked through for nobody.
      if (!looked) void call('job.cancel', {});
    };
  }, [key]);
  return { ...inspection, again: () => setAttempt((before) => before + 1) };
}
