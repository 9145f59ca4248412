import { intersection } from '../../workbook/model/area';
import type { Banding, BandingTheme } from '../book/banding';
import { BANDING_THEMES, newBanding } from '../book/banding';
import type { CellArea } from '../book/cell-area';
import { enumeration } from '../script/enumeration';
import type { Execution } from '../script/execution';
import { flag, object, orNull, text } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods, ServiceType } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import type { Selves } from '../selves';
import { colourOrNone } from './colour';

export const bandingTheme = enumeration<BandingTheme>(
  'SpreadsheetApp.BandingTheme',
  ...(Object.keys(BANDING_THEMES) as BandingTheme[]),
);

interface Bands {
  readonly theme?: BandingTheme;
  readonly header?: boolean;
  readonly footer?: boolean;
}

function band(
  { sheet, area }: CellArea,
  { theme = 'LIGHT_GREY', header = true, footer = false }: Bands,
  execution: Execution,
) {
  const extras = execution.book.of(sheet);
  if (extras.bandings.some((one) => intersection(one.area, area))) {
    refuse('You cannot add alternating background colors to a range that already has alternating background colors.');
  }
  const banding = newBanding(area, theme, { header, footer });
  extras.bandings.push(banding);
  sheet.changed = true;
  return execution.object('SpreadsheetApp.Banding', { sheet, banding });
}

function addFilter({ sheet, area }: CellArea, execution: Execution) {
  const extras = execution.book.of(sheet);
  if (extras.filter) refuse("You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merged) => merged.rows > 1 && intersection(merged, area))) {
    refuse("You can't create a filter over a range containing vertical merges.");
  }
  extras.filter = area;
  return execution.object('SpreadsheetApp.Filter', sheet);
}

const look = answering('look');

/** Methods of `Range`. */
export const rangeDressing: Methods<CellArea> = {
  applyRowBanding: overloaded(
    look([], (cells: CellArea, _args, execution) => band(cells, {}, execution)),
    look([bandingTheme.parameter], (cells, [theme], execution) => band(cells, { theme }, execution)),
    look([bandingTheme.parameter, flag, flag], (cells, [theme, header, footer], execution) =>
      band(cells, { theme, header, footer }, execution),
    ),
  ),
  createFilter: look([], (cells, _args, execution) => addFilter(cells, execution)),
};

type BandingSelf = Selves['SpreadsheetApp.Banding'];
type Part = 'header' | 'first' | 'second' | 'footer';

const colour = (name: string, part: Part): Methods<BandingSelf> => ({
  [`get${name}RowColor`]: answering('read')([], ({ banding }) => banding[part]),
  [`set${name}RowColor`]: chaining('look')([orNull(text)], ({ banding }, [value]) => {
    banding[part] = colourOrNone(value);
  }),
});

/** `SpreadsheetApp.Banding` */
export const bandingType: ServiceType<BandingSelf> = {
  name: 'SpreadsheetApp.Banding',
  methods: {
    ...colour('Header', 'header'),
    ...colour('First', 'first'),
    ...colour('Second', 'second'),
    ...colour('Footer', 'footer'),
    getRange: answering('read')([], ({ sheet, banding }, _args, execution) =>
      execution.object('SpreadsheetApp.Range', { sheet, area: banding.area }),
    ),
    setRange: chaining('look')([object('SpreadsheetApp.Range')], ({ banding }, [{ area }]) => {
      banding.area = area;
    }),
    remove: look([], ({ sheet, banding }, _args, { book }) => {
      const extras = book.of(sheet);
      extras.bandings = extras.bandings.filter((one: Banding) => one !== banding);
    }),
  },
};

/** `SpreadsheetApp.Filter`, of its sheet: there is one at the most. */
export const filterType: ServiceType<Selves['SpreadsheetApp.Filter']> = {
  name: 'SpreadsheetApp.Filter',
  methods: {
    getRange: answering('read')([], (sheet, _args, execution) => {
      const area = execution.book.of(sheet).filter ?? refuse('The filter does not exist any more.');
      return execution.object('SpreadsheetApp.Range', { sheet, area });
    }),
    remove: look([], (sheet, _args, { book }) => {
      book.of(sheet).filter = null;
    }),
  },
};
