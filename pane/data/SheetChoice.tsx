import { Field, makeStyles, Select } from '@fluentui/react-components';
import { withSheet } from '../state/choices';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { troubleWords } from '../words/trouble';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Which sheet holds the sales. */
export function SheetChoice({ chosen }: { chosen: string | null }) {
  const styles = useStyles();
  const { words, work, reading, readAgain } = usePane();
  const sheets = [...new Set(reading.places.filter(({ ours }) => !ours).map(({ sheet }) => sheet))];
  return (
    <Field label={words.say(phrases.salesSheet)}>
      <Select
        className={styles.select}
        value={chosen ?? ''}
        disabled={work.progress !== null}
        onChange={(_, { value }) => void readAgain(withSheet(value))}
      >
        {chosen === null && <option value="">{words.say(troubleWords.choose)}</option>}
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
