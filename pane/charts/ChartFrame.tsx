import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../state/pane-context';
import { chartText, type ChartData } from './chart-data';
import { WIDTH } from './frame';
import { useColours } from './use-colours';

const useStyles = makeStyles({
  chart: { margin: 0, maxWidth: '440px' },
  title: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  drawing: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  sign: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
});

interface FrameProps {
  readonly data: ChartData;
  readonly height: number;
  readonly children: ReactNode;
}

/** Title, drawing and legend; the drawing is told in words to those who can't see it. */
export function ChartFrame({ data, height, children }: FrameProps) {
  const styles = useStyles();
  const { words } = usePane();
  const colourOf = useColours();
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.title}>{data.title}</figcaption>
      <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={chartText(data, words)}>
        {children}
      </svg>
      {data.series.length > 1 && (
        <ul className={styles.legend} aria-hidden>
          {data.series.map(({ name, colour }) => (
            <li key={name} className={styles.entry}>
              <span className={styles.sign} style={{ backgroundColor: colourOf(colour) }} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
