import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Star16Filled, Star16Regular } from '@fluentui/react-icons';
import type { AnyCapability } from '../../core';
import { favouritesOf, withFavourite } from '../state/choices';
import { usePane } from '../state/pane-context';
import { homeWords as phrases } from '../words/home';

const useStyles = makeStyles({
  star: {
    display: 'flex',
    alignItems: 'center',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lit: { color: tokens.colorPaletteMarigoldForeground1 },
});

/** Puts a report among the favourites, or takes it out. */
export function Star({ report }: { report: AnyCapability }) {
  const styles = useStyles();
  const { words, saved, keep } = usePane();
  const isOne = favouritesOf(saved.choices).includes(report.id);
  const label = words.say(isOne ? phrases.removeFavourite : phrases.addFavourite, { report: words.say(report.name) });
  return (
    <button
      type="button"
      className={mergeClasses(styles.star, isOne && styles.lit)}
      aria-label={label}
      title={label}
      onClick={() => void keep(withFavourite(report.id, !isOne))}
    >
      {isOne ? <Star16Filled /> : <Star16Regular />}
    </button>
  );
}
