import { create } from 'zustand';

interface Announcement {
  readonly text: string;
  /** Tells two equal texts apart, so that the second one is spoken too. */
  readonly serial: number;
}
const useAnnouncements = create<{ readonly polite: Announcement; readonly assertive: Announcement }>(() => ({
  polite: { text: '', serial: 0 },
  assertive: { text: '', serial: 0 },
}));

/** Has a screen reader say something that the screen shows by itself: "saved", "3 artifacts repaired". */
export function announce(text: string, urgency: 'polite' | 'assertive' = 'polite'): void {
  useAnnouncements.setState((state) => ({ [urgency]: { text, serial: state[urgency].serial + 1 } }));
}

/** The live regions; once, at the root of the page. */
export function Announcer() {
  const { polite, assertive } = useAnnouncements();
  return (
    <>
      <div aria-live="polite" className="visually-hidden">
        <span key={polite.serial}>{polite.text}</span>
      </div>
      <div aria-live="assertive" className="visually-hidden">
        <span key={assertive.serial}>{assertive.text}</span>
      </div>
    </>
  );
}
