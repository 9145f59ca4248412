import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { schema, type Phrase, type Problem } from '../../core';
import { TextLink } from '../parts/TextLink';
import { usePane } from '../state/pane-context';
import { data } from '../state/view';
import { homeWords as phrases } from '../words/home';
import { troubleWords } from '../words/trouble';
import { Star, type StarProps } from './Star';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'stretch', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  card: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
  },
  open: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  texts: { flexGrow: 1, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink },
  purpose: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  grey: { color: tokens.colorNeutralForeground3 },
});

interface CardProps extends StarProps {
  readonly missing: Problem | undefined;
}

/** A report to be opened; one that lacks a column is grey and says which. */
export function ReportCard({ missing, ...star }: CardProps) {
  const { report } = star;
  const styles = useStyles();
  const { words, open } = usePane();
  const texts = (
    <span className={styles.texts}>
      <span className={mergeClasses(styles.name, !missing && styles.link)}>{words.say(report.name)}</span>
      <span className={mergeClasses(styles.purpose, missing && styles.grey)}>{words.say(report.purpose)}</span>
    </span>
  );
  if (!missing)
    return (
      <li className={styles.item}>
        <button
          type="button"
          className={mergeClasses(styles.card, styles.open)}
          onClick={() => open({ name: 'report', report: report.id })}
        >
          {texts}
        </button>
        <Star {...star} />
      </li>
    );
  return (
    <li className={styles.item}>
      <div className={mergeClasses(styles.card, styles.grey)}>
        <span className={styles.texts}>
          {texts}
          <span className={styles.purpose}>
            {words.say(phrases.needsColumn, { column: words.say(columnLabel(missing)) })}{' '}
            <TextLink onClick={() => open(data)}>{words.say(troubleWords.pointOutColumn)}</TextLink>
          </span>
        </span>
      </div>
    </li>
  );
}

function columnLabel(problem: Problem): Phrase {
  if (problem.problem !== 'no-column') return phrases.column;
  const columns: Readonly<Record<string, { readonly label: Phrase }>> = schema[problem.table];
  return columns[problem.column]?.label ?? phrases.column;
}
