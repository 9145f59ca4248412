import type { Area } from '../../workbook/model/area';
import type { BorderSide } from '../../workbook/model/style';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { Scalar } from '../wire/object-type';
import { asColor, oneOf } from './argument-values';
import type { CellRange } from './cell-range';
import { collection } from './collection';
import type { BorderEdge, RangeEdge } from './selves';

/** The cells of a range that carry an edge, and the side of the cell it is on. */
const EDGES: Readonly<Record<BorderEdge, { side: BorderSide; cells: (area: Area) => Area }>> = {
  EdgeTop: { side: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { side: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { side: 'right', cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: 'bottom', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
  InsideVertical: { side: 'right', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
  DiagonalDown: { side: 'diagonalDown', cells: (area) => area },
  DiagonalUp: { side: 'diagonalUp', cells: (area) => area },
};
const EDGE_NAMES = Object.keys(EDGES) as BorderEdge[];

/** The cells that carry the edge; none for inner edges of a single row or column. */
function carriers({ range, edge }: RangeEdge): Area | null {
  const area = EDGES[edge].cells(range.area);
  return area.rows > 0 && area.columns > 0 ? area : null;
}

interface Part {
  readonly name: 'style' | 'color' | 'weight';
  readonly initial: string;
  readonly read: (value: unknown) => string;
}

const part = ({ name, initial, read }: Part): Scalar<RangeEdge, Session> => ({
  get: (self) => {
    const area = carriers(self);
    const values = area ? [...self.range.sheet.formats.valuesIn(area, `border.${self.side}.${name}`)] : [undefined];
    return values.length === 1 ? (values[0] ?? initial) : null;
  },
  set: (self, value, session) => {
    const { sheet } = self.range;
    session.edit(sheet);
    const area = carriers(self);
    if (!area) return;
    sheet.formats.set(area, `border.${self.side}.${name}`, read(value));
    const style = `border.${self.side}.style` as const;
    if (name !== 'style' && sheet.formats.valuesIn(area, style).has(undefined)) {
      sheet.formats.set(area, style, 'Continuous');
    }
  },
});

const STYLES = oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot');
const WEIGHTS = oneOf('Hairline', 'Thin', 'Medium', 'Thick');

/** `Excel.RangeBorder`. A colour or weight given to an edge without a line draws one. */
export const rangeBorderType: ExcelType<'RangeBorder'> = {
  name: 'RangeBorder',
  scalars: {
    sideIndex: { get: ({ edge }) => edge },
    style: part({ name: 'style', initial: 'None', read: STYLES }),
    color: part({ name: 'color', initial: '#000000', read: asColor }),
    weight: part({ name: 'weight', initial: 'Thin', read: WEIGHTS }),
  },
  identity: ({ edge }) => ({ Id: edge }),
};

const borders = collection<CellRange, BorderEdge>({
  list: () => EDGE_NAMES,
  object: (range, edge, session) => session.object('RangeBorder', { range, edge, side: EDGES[edge].side }),
  keys: (edge) => [edge],
});

/** `Excel.RangeBorderCollection` */
export const rangeBorderCollectionType: ExcelType<'RangeBorderCollection'> = {
  name: 'RangeBorderCollection',
  scalars: { count: borders.count },
  methods: { getItemAt: borders.getItemAt },
  items: borders.items,
  item: (range, key, session) => borders.item(range, key, session) ?? fail('InvalidArgument'),
};
