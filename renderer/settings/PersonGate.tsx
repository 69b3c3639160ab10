import { presentPerson, useSettings } from '../state/settings.ts';
import { useAsking } from './ensure-person.ts';
import { IdentityDialog } from './IdentityDialog.tsx';

/** Where `ensurePerson` asks; once, at the root of the page. */
export function PersonGate() {
  const answer = useAsking((asking) => asking.answer);
  if (answer === null) return null;
  return <IdentityDialog onClose={() => answer(presentPerson(useSettings.getState()) !== null)} />;
}
