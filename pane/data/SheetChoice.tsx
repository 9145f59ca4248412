import { Field, makeStyles, Select } from '@fluentui/react-components';
import { shortList, tableLabel, type TableName } from '../../core';
import { withSheet } from '../state/choices';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { troubleWords } from '../words/trouble';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

interface SheetChoiceProps {
  readonly table: TableName;
  /** Null where there is more than one sheet, or none. */
  readonly chosen: string | null;
  /** Sheets that are one table where none of them is chosen. */
  readonly series?: readonly string[];
}

/** Which sheet holds the table: one, or all those that belong together; nothing where there is but one. */
export function SheetChoice({ table, chosen, series = [] }: SheetChoiceProps) {
  const styles = useStyles();
  const { words, reading, readAgain } = usePane();
  const sheets = [...new Set(reading.places.filter(({ ours }) => !ours).map(({ sheet }) => sheet))];
  if (sheets.length === 1 && chosen === sheets[0]) return null;
  return (
    <Field
      label={words.say(table === 'sales' ? phrases.salesSheet : phrases.tableSheet, {
        table: words.say(tableLabel(table)),
      })}
    >
      <Select
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => void readAgain(withSheet(table, value === '' ? null : value))}
      >
        {series.length > 0 ? (
          <option value="">{words.say(phrases.allSheets, { sheets: shortList(series, words) })}</option>
        ) : (
          chosen === null && <option value="">{words.say(troubleWords.choose)}</option>
        )}
        {sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
