interface Props {
  readonly data: { readonly name: string; readonly svg: string };
}

/** A chart drawn over the grid. */
export const ChartPicture = ({ data }: Props) => (
  <div
    className="chart-picture"
    data-testid="chart"
    data-chart={data.name}
    dangerouslySetInnerHTML={{ __html: data.svg }}
  />
);
