import { Field, makeStyles, Select } from '@fluentui/react-components';
import { schema, type Phrase, type Problem } from '../../core';
import { withColumn } from '../state/choices';
import { usePane } from '../state/pane-context';
import { troubleWords as phrases } from '../words/trouble';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

type NoColumn = Extract<Problem, { readonly problem: 'no-column' }>;

/** The headers of the sheet to choose the missing column from. */
export function ColumnChoice({ problem: { table, column, headers } }: { problem: NoColumn }) {
  const styles = useStyles();
  const { words, readAgain } = usePane();
  const columns: Readonly<Record<string, { readonly label: Phrase }>> = schema[table];
  const label = columns[column]?.label;
  const choose = (header: string) => void readAgain(withColumn(`${table}.${column}`, header));
  if (!label || headers.length === 0) return null;
  return (
    <Field label={words.say(phrases.whichColumn, { column: words.say(label) })}>
      <Select className={styles.select} value="" onChange={(_, { value }) => choose(value)}>
        <option value="">{words.say(phrases.choose)}</option>
        {headers
          .filter((header) => header !== '')
          .map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
      </Select>
    </Field>
  );
}
