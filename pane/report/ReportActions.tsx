import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  DocumentTableRegular,
  MathFormulaRegular,
  OpenRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { AnyCapability } from '../../core';
import { IconButton } from '../parts/IconButton';
import { usePane } from '../state/pane-context';
import { noticeWords } from '../words/notices';
import { reportWords as phrases } from '../words/report';

/** What is open between the buttons and the report. */
export type OpenPart = 'settings' | 'formulas' | null;

const useStyles = makeStyles({
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
  write: { flexGrow: 1, whiteSpace: 'nowrap', minWidth: 0 },
});

interface ActionsProps {
  readonly report: AnyCapability;
  readonly part: OpenPart;
  setPart(part: OpenPart): void;
}

/** What can be done with a report. */
export function ReportActions({ report, part, setPart }: ActionsProps) {
  const styles = useStyles();
  const { words, host, work, notices, write, readAgain, sheetOf } = usePane();
  const isBusy = work.progress !== null;
  const sheet = sheetOf(report);
  const toggle = (own: OpenPart) => setPart(part === own ? null : own);
  return (
    <div className={styles.actions} role="group" aria-label={words.say(phrases.actions)}>
      <Button
        className={styles.write}
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabled={isBusy}
        onClick={() => void write([report])}
      >
        {words.say(phrases.write)}
      </Button>
      <IconButton
        icon={<OpenRegular />}
        label={sheet === undefined ? words.say(phrases.notWrittenYet) : words.say(phrases.goToSheet, { sheet })}
        disabled={sheet === undefined}
        onClick={() => void notices.attempt(() => host.show(sheet!), noticeWords.notShown)}
      />
      <IconButton
        icon={<ArrowSyncRegular />}
        label={words.say(phrases.refresh)}
        disabled={isBusy}
        onClick={() => void readAgain()}
      />
      {report.functions.length > 0 && (
        <IconButton
          icon={<MathFormulaRegular />}
          label={words.say(phrases.formulas)}
          pressed={part === 'formulas'}
          onClick={() => toggle('formulas')}
        />
      )}
      <IconButton
        icon={<SettingsRegular />}
        label={words.say(phrases.settings)}
        pressed={part === 'settings'}
        onClick={() => toggle('settings')}
      />
    </div>
  );
}
