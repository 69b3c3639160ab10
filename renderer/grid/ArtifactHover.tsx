import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Artifact, SegmentId } from '../../core/model.ts';
import { messageText } from '../api.ts';
import { fixText, ruleTitle } from '../artifacts/words.ts';
import { useKeys } from '../commands/use-keys.ts';
import { SeverityMark } from '../marks/marks.tsx';
import { useView } from '../state/view.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { type Anchor, Popover } from '../ui/Popover.tsx';
import styles from './ArtifactHover.module.css';

const DELAY_MS = 350;

interface Hovered {
  readonly artifact: Artifact;
  readonly anchor: Anchor;
}

function artifactOf(element: HTMLElement): Artifact | null {
  const segment = element.closest<HTMLElement>('[data-segment]')?.dataset.segment;
  const row = useView.getState().rows.get((segment ?? '') as SegmentId);
  return row?.artifacts.find(({ id }) => id === element.dataset.artifact) ?? null;
}

/** Why a place is underlined, and what can be done: shown while the pointer rests on it. */
export function ArtifactHover({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation();
  const keys = useKeys('artifact.fixes');
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    const area = within.current;
    if (area === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onOver = (event: PointerEvent) => {
      clearTimeout(timer);
      const place =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-artifact]') : null;
      const artifact = place === null || event.buttons !== 0 ? null : artifactOf(place);
      if (place === null || artifact === null) return setHovered(null);
      timer = setTimeout(() => setHovered({ artifact, anchor: rectAt(place, event.clientY) }), DELAY_MS);
    };
    const hide = () => {
      clearTimeout(timer);
      setHovered(null);
    };
    const events = ['pointerleave', 'pointerdown', 'scroll', 'keydown'] as const;
    area.addEventListener('pointerover', onOver);
    for (const event of events) area.addEventListener(event, hide);
    return () => {
      hide();
      area.removeEventListener('pointerover', onOver);
      for (const event of events) area.removeEventListener(event, hide);
    };
  }, [within]);

  if (hovered === null) return null;
  const { artifact, anchor } = hovered;
  return (
    <Popover anchor={anchor} dismiss={false} onClose={() => setHovered(null)} className={styles.hover}>
      <p className={styles.head}>
        <SeverityMark severity={artifact.severity} />
        <strong>{ruleTitle(artifact, t)}</strong>
      </p>
      <p>{messageText(artifact.reason, t)}</p>
      {artifact.fixes[0] !== undefined && (
        <p className={styles.fix}>
          {fixText(artifact, artifact.fixes[0], t)} {keys !== undefined && <Kbd keys={keys} />}
        </p>
      )}
    </Popover>
  );
}

/** Of a place that is broken over lines: the part on the line of the pointer. */
function rectAt(place: HTMLElement, y: number): DOMRect {
  const parts = [...place.getClientRects()];
  return parts.find(({ top, bottom }) => y >= top && y <= bottom) ?? place.getBoundingClientRect();
}
