import { makeStyles, tokens } from '@fluentui/react-components';
import { coloursOfClass, type Column, type Value } from '../../core';
import { usePane } from '../state/pane-context';
import { formatChange, formatValue } from './format-value';
import { keptTogether } from './kept-together';

const useStyles = makeStyles({
  class: {
    display: 'inline-block',
    minWidth: '20px',
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
  },
  rise: { color: tokens.colorPaletteGreenForeground1 },
  fall: { color: tokens.colorPaletteRedForeground1 },
});

/** A value in the looks of its column. */
export function TableCell({ value, column: { format, paint } }: { value: Value; column: Column }) {
  const styles = useStyles();
  const { words, look } = usePane();
  const text = keptTogether(formatValue(value, format, words));
  if (paint === 'class') {
    const colours = look === 'contrast' ? undefined : coloursOfClass(text);
    const style = colours ? { backgroundColor: colours.fill, color: colours.text } : {};
    return (
      <span className={styles.class} style={style}>
        {text}
      </span>
    );
  }
  if (paint === 'change' && typeof value === 'number') {
    return (
      <span className={value > 0 ? styles.rise : value < 0 ? styles.fall : ''}>
        {formatChange(value, format, words)}
      </span>
    );
  }
  return paint === 'warning' ? <span className={styles.fall}>{text}</span> : text;
}
