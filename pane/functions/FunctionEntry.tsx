import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { CellFunction } from '../../core';
import type { Book } from '../run/book';
import { usePane } from '../state/pane-context';
import { functionWords as phrases } from '../words/functions';
import { noticeWords } from '../words/notices';
import { asShown, formulaFor } from './formula-for';
import { typedFormula } from './typed-formula';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  args: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  arg: { marginTop: '2px' },
  argName: { display: 'inline', fontFamily: tokens.fontFamilyMonospace },
  argText: { display: 'inline', margin: `0 0 0 ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground2 },
  example: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: {
    alignSelf: 'stretch',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface EntryProps {
  readonly declared: CellFunction;
  readonly book: Book | null;
  /** In which the formula is to be typed. */
  readonly locale: string;
  /** Off where the name and what it answers stand above the entry already. */
  readonly isNamed?: boolean;
}

/** One cell function: what it answers, what it takes, and a formula that can be inserted as it stands. */
export function FunctionEntry({ declared, book, locale, isNamed = true }: EntryProps) {
  const styles = useStyles();
  const { words, host, notices } = usePane();
  const formula = formulaFor(declared, book);
  const name = asShown(declared.name, host.kind);
  const insert = async () => {
    const isIn = await notices.attempt(() => host.insertFormula(formula), noticeWords.notInserted);
    if (isIn) notices.show({ tone: 'success', text: noticeWords.inserted, facts: { name } });
  };
  return (
    <section className={styles.entry} aria-label={name}>
      {isNamed && <h2 className={styles.name}>{name}</h2>}
      {isNamed && <p className={styles.text}>{words.say(declared.help)}</p>}
      <dl className={styles.args}>
        {declared.args.map(({ name: argument, help, optional }) => (
          <div key={argument} className={styles.arg}>
            <dt className={styles.argName}>{optional ? `[${argument}]` : argument}</dt>
            <dd className={styles.argText}>{words.say(help)}</dd>
          </div>
        ))}
      </dl>
      {formula === declared.example && <p className={styles.example}>{words.say(phrases.example)}</p>}
      <code className={styles.formula}>{breakable(typedFormula(asShown(formula, host.kind), locale))}</code>
      <Button
        size="small"
        icon={<AddRegular />}
        onClick={() => void insert()}
        aria-label={words.say(phrases.insertNamed, { name })}
      >
        {words.say(phrases.insert)}
      </Button>
    </section>
  );
}

/** The formula with places to break its line at: behind the function's name, a separator and the name of a sheet. */
const breakable = (formula: string) =>
  (formula.match(/^=[\w.]+\(|[^;,!]+[;,!]?|[;,!]/g) ?? []).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
