import { makeStyles, tokens } from '@fluentui/react-components';
import { managerLabel } from '../../core';
import { Tick } from '../parts/Tick';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { settingWords as phrases } from '../words/settings';

const useStyles = makeStyles({
  choice: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // half a name at the edge tells that there are more
  list: { maxHeight: '176px', overflowY: 'auto' },
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Whose sales the reports look at; nobody chosen means everybody's. */
export function ManagerChoice({ book: { managers: all } }: { book: Book }) {
  const styles = useStyles();
  const { words, managers, setManagers } = usePane();
  if (all.length === 0) return null;
  const choose = (name: string, isChosen: boolean) =>
    setManagers(all.filter((one) => (one === name ? isChosen : managers.includes(one))));
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{words.say(phrases.managers)}</legend>
      <div className={styles.list}>
        {all.map((name) => (
          <Tick
            key={name}
            label={managerLabel(name, words)}
            checked={managers.includes(name)}
            onChange={(isChosen) => choose(name, isChosen)}
          />
        ))}
      </div>
      <p className={styles.help}>{words.say(phrases.managersHelp)}</p>
    </fieldset>
  );
}
