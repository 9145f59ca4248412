import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Star16Filled, Star16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type RefObject } from 'react';
import type { ListedCapability } from '../../core';
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

export interface StarProps {
  readonly report: ListedCapability;
  /** The report whose star was pressed last, until it stands in its new group. */
  readonly pressed: RefObject<string | null>;
}

/** Puts a report among the favourites, or takes it out; the keyboard goes there with it. */
export function Star({ report, pressed }: StarProps) {
  const styles = useStyles();
  const star = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pressed.current !== report.id) return;
    pressed.current = null;
    star.current?.focus({ preventScroll: true });
  }, [pressed, report.id]);
  const { words, saved, keep } = usePane();
  const isOne = favouritesOf(saved.choices).includes(report.id);
  const label = words.say(isOne ? phrases.removeFavourite : phrases.addFavourite, { report: words.say(report.name) });
  const press = () => {
    pressed.current = report.id;
    void keep(withFavourite(report.id, !isOne));
  };
  return (
    <button
      ref={star}
      type="button"
      className={mergeClasses(styles.star, isOne && styles.lit)}
      aria-label={label}
      title={label}
      onClick={press}
    >
      {isOne ? <Star16Filled /> : <Star16Regular />}
    </button>
  );
}
