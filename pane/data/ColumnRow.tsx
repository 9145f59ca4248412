import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { withColumn } from '../state/choices';
import { usePane } from '../state/pane-context';
import { dataWords as phrases } from '../words/data';
import { examplesOf, type RoleFound } from './source-facts';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  below: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  examples: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  sure: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** From here on a column is taken for certain; below the second limit it should be looked at. */
const CERTAIN = 0.9;
const LIKELY = 0.6;

/** What a column was taken for, with examples and how sure that is; another header can be picked for it. */
export function ColumnRow({ found, headers }: { found: RoleFound; headers: readonly string[] }) {
  const styles = useStyles();
  const { words, saved, readAgain } = usePane();
  const { role, label, isRequired, column } = found;
  const chosen = chosenAmong(['', ...headers], saved.choices.columns[role]);
  const confidence = column?.confidence ?? 0;
  const sure = confidence >= CERTAIN ? phrases.certain : confidence >= LIKELY ? phrases.likely : phrases.check;
  return (
    <li>
      <Field label={words.say(label)} required={isRequired}>
        <Select
          className={styles.select}
          value={chosen ?? column?.header ?? ''}
          onChange={(_, { value }) => void readAgain(withColumn(role, value))}
        >
          {(!isRequired || column === undefined) && <option value="">{words.say(phrases.noColumn)}</option>}
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      {column && (
        <div className={styles.below}>
          <span className={styles.examples}>{examplesOf(found, words).join(' · ')}</span>
          <span className={mergeClasses(styles.sure, confidence < LIKELY && styles.doubtful)}>
            {words.say(chosen !== undefined ? phrases.chosen : sure, { percent: words.percent(confidence, 0) })}
          </span>
        </div>
      )}
    </li>
  );
}

/** A header that was chosen on another sheet, and does not stand on this one, says nothing of it. */
const chosenAmong = (headers: readonly string[], chosen: string | undefined): string | undefined =>
  headers.find((header) => header === chosen);
