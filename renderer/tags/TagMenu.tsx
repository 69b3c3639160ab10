import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKeys } from '../commands/keys.ts';
import { usePlatform } from '../commands/use-keys.ts';
import { usePanel } from '../state/panel.ts';
import { type MenuEntry, MenuList } from '../ui/Menu.tsx';
import { ChipMark } from './ChipMark.tsx';
import { offeredTags, putTag } from './insert-tags.ts';
import { tagContent } from './tag-words.ts';

/** The tags of the segment at the caret: those that the open text lacks can be put in. */
export function TagMenu() {
  const { t } = useTranslation();
  const platform = usePlatform();
  const anchor = usePanel(({ tagsAt }) => tagsAt);
  if (anchor === null) return null;
  const entries = offeredTags().map(({ tag, missing }): MenuEntry => {
    const { number, kind } = tag;
    const content = tagContent(tag, t);
    const label = `${number}  ${content}`.trim();
    return {
      kind: 'item',
      id: `${number}`,
      label: missing === null ? `${label} · ${t('tags.there')}` : label,
      icon:
        missing === null ? (
          <Check />
        ) : (
          <ChipMark named={false} chip={{ tag, role: kind === 'pair' ? 'open' : 'single' }} />
        ),
      keys: number <= 9 ? formatKeys(`CmdOrCtrl+Shift+${number}`, platform) : undefined,
      disabled: missing === null,
      run: () => missing !== null && putTag(missing),
    };
  });
  return (
    <MenuList
      label={t('tags.list')}
      anchor={anchor}
      entries={entries}
      onClose={() => usePanel.setState({ tagsAt: null })}
    />
  );
}
