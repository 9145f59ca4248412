import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from '../parts/Disclosure';
import { withoutColumns } from '../state/choices';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { troubleWords } from '../words/trouble';
import { ColumnRow } from './ColumnRow';
import { headersOf, rolesOf, type RoleFound, type Source } from './source-facts';

const useStyles = makeStyles({
  columns: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** The columns of a table, those that it lacks, and the way back to what was recognised. */
export function FoundColumns({ source }: { source: Source }) {
  const styles = useStyles();
  const { words, saved, work, readAgain } = usePane();
  const isThere = ({ column, isRequired }: RoleFound) => column !== undefined || isRequired;
  const roles = rolesOf(source);
  const absent = roles.filter((role) => !isThere(role));
  const headers = headersOf(source);
  const { table } = source.reading.recognition;
  const chosen = Object.keys(saved.choices.columns).filter((role) => role.startsWith(`${table}.`));
  const forget = () => void readAgain(withoutColumns(chosen));
  const rowOf = (found: RoleFound) => <ColumnRow key={found.role} found={found} headers={headers} />;
  return (
    <>
      <ul className={styles.columns}>{roles.filter(isThere).map(rowOf)}</ul>
      {absent.length > 0 && (
        <Disclosure summary={words.say(phrases.absent, { n: absent.length })}>
          <ul className={styles.columns}>{absent.map(rowOf)}</ul>
        </Disclosure>
      )}
      {chosen.length > 0 && (
        <Button size="small" appearance="subtle" disabledFocusable={work.progress !== null} onClick={forget}>
          {words.say(troubleWords.forget)}
        </Button>
      )}
    </>
  );
}
