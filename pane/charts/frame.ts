import { tokens } from '@fluentui/react-components';

/** Pixels; a wider pane enlarges the drawing a little. */
export const WIDTH = 296;
export const PLOT = { left: 46, right: WIDTH - 4, top: 10, height: 130 } as const;
export const BOTTOM = PLOT.top + PLOT.height;
export const FONT = 11;
/** A letter of that size, on average. */
const LETTER = 5.9;

export const textFill = { fill: tokens.colorNeutralForeground2, fontSize: FONT } as const;

/** Whether the words of every label fit below a band of that width, one below the other. */
export const labelsFit = (labels: readonly string[], band: number): boolean =>
  labels.every((label) => label.split(/\s/).every((word) => word.length * LETTER <= band));

/** A label as lines no wider than its band; a word that is too long is cut. */
export function labelLines(label: string, band: number): readonly string[] {
  const most = Math.max(2, Math.floor(band / LETTER));
  const lines: string[] = [];
  for (const word of label.split(/\s/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > most ? `${word.slice(0, most - 1)}…` : word);
  }
  return lines;
}

/** Every how many labels one is shown, so that they do not run into one another. */
export const labelStep = (labels: readonly string[], width: number): number => {
  const longest = labels.reduce((most, label) => Math.max(most, label.length), 1);
  const room = Math.max(1, Math.floor(width / (Math.min(longest, 10) * LETTER + 2)));
  return Math.max(1, Math.ceil(labels.length / room));
};
