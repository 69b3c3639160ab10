import { create } from 'zustand';
import { presentPerson, useSettings } from '../state/settings.ts';

/** Who waits for an answer to "Who works now?"; null while nobody does. */
export const useAsking = create<{ readonly answer: ((known: boolean) => void) | null }>(() => ({
  answer: null,
}));

/**
 * Before a command: asks who works now, once, if nobody has said. Stands above whatever dialog is open, so that what
 * was ticked or typed there is still there. False where the person would rather not say now.
 */
export function ensurePerson(): Promise<boolean> {
  if (presentPerson(useSettings.getState()) !== null) return Promise.resolve(true);
  useAsking.getState().answer?.(false);
  return new Promise((resolve) => {
    useAsking.setState({
      answer: (known) => {
        useAsking.setState({ answer: null });
        resolve(known);
      },
    });
  });
}
