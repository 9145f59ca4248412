import { Button, makeStyles } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  DocumentTableRegular,
  MathFormulaRegular,
  OpenRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import { functionNames, isOutdated, type ListedCapability } from '../../core';
import { NoteBlock } from '../blocks/NoteBlock';
import { ActionButton } from '../parts/ActionButton';
import { usePane } from '../state/pane-context';
import type { Written } from '../state/use-written';
import { changesOnReport, changeWords } from '../words/changes';
import { noticeWords } from '../words/notices';
import { reportWords as phrases } from '../words/report';

/** What is open between the buttons and the report. */
export type OpenPart = 'settings' | 'formulas' | null;

const useStyles = makeStyles({ actions: { display: 'flex', justifyContent: 'space-between' } });

interface ActionsProps {
  readonly report: ListedCapability;
  readonly part: OpenPart;
  setPart(part: OpenPart): void;
}

/** What can be done with a report. */
export function ReportActions(props: ActionsProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <MainAction report={props.report} />
      <div className={styles.actions} role="group" aria-label={words.say(phrases.actions)}>
        <SheetActions report={props.report} />
        <PartActions {...props} />
      </div>
    </>
  );
}

/** Writes what is shown, or leads to the sheet where just that stands; says so where the sheet is out of date. */
function MainAction({ report }: Pick<ActionsProps, 'report'>) {
  const { words, work, written, write } = usePane();
  const goThere = useGoThere(report);
  const sheet = written.sheetOf(report);
  const changes = written.changesOf(report);
  const isCurrent = standsAsShown(written, report);
  const text = isCurrent ? phrases.goToSheet : sheet === undefined ? phrases.write : changeWords.refreshSheet;
  return (
    <>
      {sheet !== undefined && changes && isOutdated(changes) && (
        <NoteBlock block={{ tone: 'warning', text: changesOnReport(changes, sheet, words) }} />
      )}
      <Button
        appearance="primary"
        icon={isCurrent ? <OpenRegular /> : <DocumentTableRegular />}
        disabledFocusable={work.progress !== null}
        onClick={isCurrent ? goThere : () => void write([report])}
      >
        {words.say(text)}
      </Button>
    </>
  );
}

/** The report stands on its sheet as it is shown: writing it would change nothing. */
function standsAsShown(written: Written, report: ListedCapability): boolean {
  const changes = written.changesOf(report);
  return written.sheetOf(report) !== undefined && changes !== undefined && !isOutdated(changes);
}

/** Brings the report's sheet to the front. */
function useGoThere(report: ListedCapability): () => void {
  const { host, notices, written } = usePane();
  const sheet = written.sheetOf(report);
  return () => sheet !== undefined && void notices.attempt(() => host.show(sheet), noticeWords.notShown);
}

function SheetActions({ report }: Pick<ActionsProps, 'report'>) {
  const { words, work, refresh, written } = usePane();
  const goThere = useGoThere(report);
  const sheet = written.sheetOf(report);
  return (
    <>
      {sheet !== undefined && !standsAsShown(written, report) && (
        <ActionButton
          icon={<OpenRegular />}
          label={words.say(phrases.goToSheet)}
          hint={words.say(phrases.goToNamed, { sheet })}
          onClick={goThere}
        />
      )}
      <ActionButton
        icon={<ArrowSyncRegular />}
        label={words.say(phrases.refresh)}
        hint={words.say(sheet === undefined ? phrases.refreshHint : phrases.refreshBoth)}
        busy={work.progress !== null}
        onClick={() => void refresh(sheet === undefined ? [] : [report])}
      />
    </>
  );
}

function PartActions({ report, part, setPart }: ActionsProps) {
  const { words } = usePane();
  const toggle = (own: OpenPart) => setPart(part === own ? null : own);
  return (
    <>
      {functionNames.some(({ capability }) => capability === report.id) && (
        <ActionButton
          icon={<MathFormulaRegular />}
          label={words.say(phrases.formula)}
          hint={words.say(phrases.formulaHint)}
          expanded={part === 'formulas'}
          onClick={() => toggle('formulas')}
        />
      )}
      <ActionButton
        icon={<SettingsRegular />}
        label={words.say(phrases.settings)}
        hint={words.say(phrases.settingsHint)}
        expanded={part === 'settings'}
        onClick={() => toggle('settings')}
      />
    </>
  );
}
