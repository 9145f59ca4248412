import { makeStyles, tokens } from '@fluentui/react-components';
import { PaneProvider } from '../state/pane-context';
import { usePaneState, type Surroundings } from '../state/use-pane-state';
import { Announcer } from './Announcer';
import { CurrentView } from './CurrentView';
import { Header } from './Header';
import { NoticeBar } from './NoticeBar';
import { QuestionBar } from './QuestionBar';
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

/** Header, messages and the view of the moment. */
export function Workbench(surroundings: Surroundings) {
  const styles = useStyles();
  const state = usePaneState(surroundings);
  const { view } = state;
  return (
    <PaneProvider value={state}>
      <div className={styles.workbench}>
        <Header />
        <WorkingBar />
        <QuestionBar />
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
