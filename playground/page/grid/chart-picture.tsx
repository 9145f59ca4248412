import type { PointerEvent } from 'react';

interface Props {
  readonly data: { readonly name: string; readonly svg: string };
}

/** The grid would mark a picture that is pressed, and offer to crop, move or delete it: it is no more than a picture here. */
const keepFromGrid = (event: PointerEvent): void => event.stopPropagation();

/** A chart drawn over the grid. */
export const ChartPicture = ({ data }: Props) => (
  <div
    className="chart-picture"
    data-testid="chart"
    data-chart={data.name}
    onPointerDown={keepFromGrid}
    dangerouslySetInnerHTML={{ __html: data.svg }}
  />
);
