import type { TFunction } from 'i18next';
import { Check, ListChecks, MessageCircleOff, PencilLine } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Artifact } from '../../core/model.ts';
import { messageText } from '../api.ts';
import { applyFix, repairAlike } from '../artifacts/mend.ts';
import { fixText, ruleTitle } from '../artifacts/words.ts';
import { fillSlotsOf, keepArtifact, usePanel } from '../state/panel.ts';
import { useProject } from '../state/project.ts';
import { useSelection } from '../state/selection.ts';
import { useView } from '../state/view.ts';
import { type MenuEntry, MenuList } from '../ui/Menu.tsx';

/** What can be done about the artifact under the cursor, as a menu beside it. */
export function FixMenu({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const fixing = usePanel((state) => state.fixing);
  const readOnly = useProject(({ info }) => info?.readOnly ?? false);
  const row = useView(({ rows }) => {
    const { segment } = useSelection.getState();
    return segment === null ? undefined : rows.get(segment);
  });
  const artifact = row?.artifacts.find(({ id }) => id === fixing);
  if (fixing === null || artifact === undefined) return null;
  const place =
    within.current?.querySelector(`[data-artifact="${fixing}"]`) ??
    within.current?.querySelector(`[data-segment="${artifact.segmentId}"]`);
  if (place === null || place === undefined) return null;
  return (
    <MenuList
      label={ruleTitle(artifact, t)}
      anchor={place.getBoundingClientRect()}
      entries={fixEntries(artifact, readOnly, t)}
      onClose={() => usePanel.setState({ fixing: null })}
    />
  );
}

function fixEntries(artifact: Artifact, readOnly: boolean, t: TFunction): readonly MenuEntry[] {
  const { fixes, slotRepair } = artifact;
  const item = (id: string, label: string, icon: ReactNode, run: () => void): MenuEntry => {
    return { kind: 'item', id, label, icon, disabled: readOnly, run };
  };
  return [
    { kind: 'heading', id: 'why', label: messageText(artifact.reason, t) },
    ...fixes.map((fix, at) =>
      item(`fix-${at}`, fixText(artifact, fix, t), <Check />, () => void applyFix(artifact, at)),
    ),
    ...(slotRepair === undefined
      ? []
      : [item('slots', t('editor.slots.open'), <PencilLine />, () => fillSlotsOf(artifact.id))]),
    ...(fixes.length === 0
      ? []
      : [item('alike', t('menu.artifact.repairAlike'), <ListChecks />, () => void repairAlike(artifact, 0))]),
    item('keep', t('menu.artifact.keep'), <MessageCircleOff />, () => keepArtifact(artifact.id)),
  ];
}
