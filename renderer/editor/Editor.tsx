import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api.ts';
import { watchCopiesBeside } from '../copies/beside.ts';
import { CopyBanner } from '../copies/CopyBanner.tsx';
import { Filters } from '../filters/Filters.tsx';
import { unselect } from '../grid/cell-view.ts';
import { Grid } from '../grid/Grid.tsx';
import { HandOffBanner } from '../handing/HandOffBanner.tsx';
import { watchWaiting } from '../handing/waiting.ts';
import { HistoryFaultsBanner } from '../history/HistoryFaults.tsx';
import { clearNoteDrafts, loadNoteDrafts, saveNoteDrafts } from '../notes/note-drafts.ts';
import { JobOverlay } from '../project/JobOverlay.tsx';
import { ReviewBar } from '../review/ReviewBar.tsx';
import { useReplay } from '../state/act.ts';
import { clearCell, putDraft, saveCell, watchCell } from '../state/cell.ts';
import { tellLeftDrafts, useLeftDrafts, watchLeftDrafts } from '../state/left-drafts.ts';
import { watchMatches } from '../state/matches.ts';
import { clearOffer } from '../state/offer.ts';
import { arrangement, showPart, usePanel } from '../state/panel.ts';
import { FILTERS_BOUNDS, PANEL_BOUNDS } from '../state/room.ts';
import { clearSelection, focusRow, refreshView, useSelection } from '../state/selection.ts';
import { clearView, NO_FILTER, useView } from '../state/view.ts';
import { SplitPane } from '../ui/index.ts';
import styles from './Editor.module.css';
import { keepFocus } from './keep-focus.ts';
import { Panel } from './Panel.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';

/** The page on which a project is worked on; drawn anew for each project that is entered. */
export function Editor() {
  const { t } = useTranslation();
  const { filters, panel, filtersSize, panelSize } = arrangement(usePanel());
  const active = useSelection((state) => state.segment);
  const row = useView(({ rows }) => (active === null ? null : (rows.get(active) ?? null)));
  const replaying = useReplay((state) => state.what);
  const page = useRef<HTMLDivElement>(null);
  useOpenProject();
  useWindowWidth();
  useEffect(() => (page.current === null ? undefined : keepFocus(page.current, backToRow)), []);
  return (
    <div ref={page} className={styles.editor}>
      <TopBar />
      <HistoryFaultsBanner />
      <CopyBanner />
      <HandOffBanner />
      <SplitPane
        label={t('editor.filters.label')}
        side="start"
        size={filtersSize}
        {...FILTERS_BOUNDS}
        place={filters}
        onHide={() => showPart('filters', false)}
        onSize={(size) => usePanel.setState({ filtersSize: size })}
        pane={<Filters />}
      >
        <SplitPane
          label={t('editor.panel.label')}
          side="end"
          size={panelSize}
          {...PANEL_BOUNDS}
          place={panel}
          onHide={() => showPart('panel', false)}
          onSize={(size) => usePanel.setState({ panelSize: size })}
          pane={<Panel row={row} />}
        >
          <main className={styles.main}>
            <Grid />
            <div id="actions">
              <ReviewBar row={row} />
            </div>
          </main>
        </SplitPane>
      </SplitPane>
      <StatusBar />
      <JobOverlay active={replaying !== null} label={replaying ?? ''} />
    </div>
  );
}

function backToRow(): void {
  unselect();
  focusRow();
}

function useWindowWidth(): void {
  useEffect(() => {
    const onResize = () => usePanel.setState({ width: window.innerWidth });
    onResize();
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
}

/** Opens the first view of the project, saves what is typed when the window goes, and clears up at the end. */
function useOpenProject(): void {
  useEffect(() => {
    const endWatch = watchCell();
    const endDrafts = watchLeftDrafts();
    const ends = [watchCopiesBeside(), watchWaiting(), watchMatches()];
    const onHide = () => {
      void putDraft();
      void saveNoteDrafts();
      void saveCell();
    };
    window.addEventListener('pagehide', onHide);
    void loadNoteDrafts();
    void refreshView({ filter: NO_FILTER }).then(async () => {
      void tellLeftDrafts();
      await document.fonts?.ready;
      requestAnimationFrame(() => void call('app.ready', { page: 'editor' }));
    });
    return () => {
      window.removeEventListener('pagehide', onHide);
      endWatch();
      endDrafts();
      for (const end of ends) end();
      useLeftDrafts.setState([], true);
      clearCell();
      clearNoteDrafts();
      clearView();
      clearSelection();
      clearOffer();
    };
  }, []);
}
