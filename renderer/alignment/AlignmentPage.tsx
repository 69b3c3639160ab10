import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api.ts';
import { keepFocus } from '../editor/keep-focus.ts';
import { JobOverlay } from '../project/JobOverlay.tsx';
import { clearAlignment, listGroups, useAlignment, wishFocus } from '../state/alignment.ts';
import styles from './Alignment.module.css';
import { AlignmentBar } from './AlignmentBar.tsx';
import { AlignmentTop } from './AlignmentTop.tsx';
import { GroupActions } from './GroupActions.tsx';
import { GroupGrid } from './GroupGrid.tsx';

/** Two texts side by side, and what belongs together: until the person makes segments of it. */
export function AlignmentPage() {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const busy = useAlignment((state) => state.busy);
  useEffect(() => {
    void listGroups().then(async () => {
      await document.fonts?.ready;
      requestAnimationFrame(() => void call('app.ready', { page: 'alignment' }));
    });
    return clearAlignment;
  }, []);
  useEffect(() => (page.current === null ? undefined : keepFocus(page.current, wishFocus)), []);
  return (
    <div ref={page} className={styles.page}>
      <AlignmentTop />
      <AlignmentBar />
      <main className={styles.main}>
        <GroupGrid />
        <GroupActions />
      </main>
      <JobOverlay active={busy !== null} label={t(`alignment.busy.${busy ?? 'again'}`)} />
    </div>
  );
}
