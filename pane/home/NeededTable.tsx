import { makeStyles, tokens } from '@fluentui/react-components';
import { columnsOf, tableLabel, type ListedCapability, type TableName } from '../../core';
import { TextLink } from '../parts/TextLink';
import { usePane } from '../state/pane-context';
import { data } from '../state/view';
import { homeWords as phrases } from '../words/home';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The reports that wait for a table, and what to add to have them. */
export function NeededTable({ table, reports }: { table: TableName; reports: readonly ListedCapability[] }) {
  const styles = useStyles();
  const { words, open } = usePane();
  const heading = words.say(phrases.needs, { table: words.say(tableLabel(table)) });
  const required = Object.values(columnsOf(table)).filter((column) => column.required);
  const columns = required.map(({ label }) => words.say(label)).join(', ');
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.text}>
        {words.say(phrases.needsHow, { columns })}{' '}
        <TextLink onClick={() => open(data)}>{words.say(phrases.pointOutSheet)}</TextLink>
      </p>
      <ul className={styles.list}>
        {reports.map(({ id, name, purpose }) => (
          <li key={id}>
            <span className={styles.name}>{words.say(name)}</span> – {words.say(purpose)}
          </li>
        ))}
      </ul>
    </section>
  );
}
