/** A repair that the person made by hand twice: whether they want a rule of it. */
import { create } from 'zustand';
import type { CommandKind } from '../../core/model.ts';
import type { RepairOffer, UserRuleDefinition } from '../../electron/ipc/contract.ts';
import { call } from '../api.ts';

export const useOffer = create<{ readonly offer: RepairOffer | null }>(() => ({ offer: null }));

const BY_HAND: readonly CommandKind[] = ['edit', 'confirm'];

/** After a command: was it a repair by hand, and one made before? An offer that stands, stands until it is answered. */
export async function lookForOffer(kind: CommandKind): Promise<void> {
  if (!BY_HAND.includes(kind)) return;
  const found = await call('rules.offer', {});
  if (found.ok && found.value !== null) useOffer.setState({ offer: found.value });
}

export async function declineOffer(): Promise<void> {
  const { offer } = useOffer.getState();
  useOffer.setState({ offer: null });
  if (offer !== null) await call('rules.declineOffer', { find: offer.find, replace: offer.replace });
}

/** There is a rule now. */
export function forgetOffer({ find }: Pick<UserRuleDefinition, 'find'>): void {
  if (useOffer.getState().offer?.find === find) useOffer.setState({ offer: null });
}

export function clearOffer(): void {
  useOffer.setState({ offer: null });
}
