import { makeStyles, tokens } from '@fluentui/react-components';
import type { Language, Words } from '../../core';
import type { PaneHost } from '../pane-host';
import { PaneProvider } from '../state/pane-context';
import type { Look } from '../state/use-look';
import { usePaneState } from '../state/use-pane-state';
import { Announcer } from './Announcer';
import { CurrentView } from './CurrentView';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import { WorkingBar } from './WorkingBar';

const useStyles = makeStyles({
  workbench: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: '280px' },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    position: 'relative',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

interface WorkbenchProps {
  readonly host: PaneHost;
  readonly words: Words;
  readonly look: Look;
  setLanguage(language: Language): void;
}

/** Header, messages and the view of the moment. */
export function Workbench({ host, words, look, setLanguage }: WorkbenchProps) {
  const styles = useStyles();
  const state = usePaneState(host, words, look);
  const { view } = state;
  return (
    <PaneProvider value={state}>
      <div className={styles.workbench}>
        <Header setLanguage={setLanguage} />
        <WorkingBar />
        <NoticeBar />
        {/* a view of its own for every report, so that each begins at its top */}
        <main key={view.name === 'report' ? view.report : view.name} className={styles.main}>
          <CurrentView />
        </main>
        <Announcer />
      </div>
    </PaneProvider>
  );
}
