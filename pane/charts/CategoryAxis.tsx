import { FONT, labelLines, labelStep, PLOT, BOTTOM, textFill } from './frame';

/** Names below the plot, as many as there is room for. */
export function CategoryAxis({ labels }: { labels: readonly string[] }) {
  const width = PLOT.right - PLOT.left;
  const band = width / Math.max(1, labels.length);
  const step = labelStep(labels, width);
  return (
    <g>
      {labels.map((label, index) => {
        if (index % step !== 0) return null;
        return (
          <text
            key={index}
            {...textFill}
            textAnchor="middle"
            x={PLOT.left + (index + 0.5) * band}
            y={BOTTOM + FONT + 2}
          >
            {labelLines(label, band * step).map((line, place) => (
              <tspan key={place} x={PLOT.left + (index + 0.5) * band} dy={place === 0 ? 0 : FONT + 1}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}

/** Pixels that the names take below the plot. */
export function categoryHeight(labels: readonly string[]): number {
  const width = PLOT.right - PLOT.left;
  const step = labelStep(labels, width);
  const band = (width / Math.max(1, labels.length)) * step;
  const shown = labels.filter((_, index) => index % step === 0);
  return 6 + Math.max(1, ...shown.map((label) => labelLines(label, band).length)) * (FONT + 1);
}
