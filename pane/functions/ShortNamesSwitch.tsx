import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Tick } from '../parts/Tick';
import type { ShortNames } from '../pane-host';
import { usePane } from '../state/pane-context';
import { functionWords as phrases } from '../words/functions';

const useStyles = makeStyles({
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Lets formulas do without the add-in's prefix; names that the workbook uses for something else stay as they are. */
export function ShortNamesSwitch({ names }: { names: ShortNames }) {
  const styles = useStyles();
  const { words, notices } = usePane();
  const [areOn, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    let isHere = true;
    const tell = (on: boolean) => isHere && setOn(on);
    void Promise.resolve(names.areOn()).then(tell, () => tell(false));
    return () => void (isHere = false);
  }, [names]);
  const turn = async (on: boolean) => {
    setOn(null);
    const done = await notices.attempt(async () => {
      const taken = on ? await names.turnOn() : (await names.turnOff(), []);
      if (taken.length > 0)
        notices.show({
          tone: 'warning',
          text: phrases.namesTaken,
          facts: { n: taken.length, names: taken.join(', ') },
        });
    }, phrases.namesNotChanged);
    setOn(done ? on : !on);
  };
  return (
    <div>
      <Tick
        label={words.say(phrases.shortNames)}
        checked={areOn === true}
        disabled={areOn === null}
        onChange={(on) => void turn(on)}
      />
      <p className={styles.help}>{words.say(phrases.shortNamesHelp)}</p>
    </div>
  );
}
