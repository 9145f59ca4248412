import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { capabilities, type CellFunction, type Words } from '../../core';
import { Disclosure } from '../parts/Disclosure';
import { SearchField } from '../parts/SearchField';
import { ViewTitle } from '../parts/ViewTitle';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { useWhole } from '../state/use-whole';
import { functionWords as phrases } from '../words/functions';
import { asShown } from './formula-for';
import { FunctionEntry } from './FunctionEntry';
import { ShortNamesSwitch } from './ShortNamesSwitch';
import { useLocale } from './use-locale';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  help: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Every cell function, to be searched by its name, by what it answers and by what it takes. */
export function FunctionsView({ book }: { book: Book | null }) {
  const styles = useStyles();
  const { words, host } = usePane();
  const [wanted, setWanted] = useState('');
  const locale = useLocale();
  const whole = useWhole(capabilities);
  const all = whole?.flatMap(({ functions }) => functions) ?? [];
  const found = all.filter((one) => isAbout(one, wanted, words));
  return (
    <article className={styles.view}>
      <ViewTitle>{words.say(phrases.title)}</ViewTitle>
      <p className={styles.intro}>{words.say(phrases.intro)}</p>
      <SearchField label={words.say(phrases.search)} value={wanted} onChange={setWanted} />
      {whole && found.length === 0 && <p className={styles.intro}>{words.say(phrases.noneFound, { wanted })}</p>}
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.name} className={styles.item}>
            <Disclosure summary={<Summary declared={one} />} open={found.length === 1}>
              <FunctionEntry declared={one} book={book} locale={locale} isNamed={false} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {host.shortNames && <ShortNamesSwitch names={host.shortNames} />}
    </article>
  );
}

function Summary({ declared: { name, help } }: { declared: CellFunction }) {
  const styles = useStyles();
  const { words, host } = usePane();
  return (
    <>
      <span className={styles.name}>{asShown(name, host.kind)}</span>
      <span className={styles.help}>{words.say(help)}</span>
    </>
  );
}

function isAbout({ name, help, args }: CellFunction, wanted: string, words: Words): boolean {
  const texts = [name, words.say(help), ...args.flatMap((one) => [one.name, words.say(one.help)])];
  return texts.some((text) => text.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
}
