import type { CellArea } from '../book/cell-area';
import type { Method, Methods, ServiceType } from '../script/service-type';
import { answering } from '../script/service-type';
import { rangeDressing } from './filter-and-banding';
import { rangeChanges } from './range-changes';
import { rangeFormat } from './range-format';
import { rangeLooks } from './range-looks';
import { rangePlaces } from './range-places';
import { rangeValues } from './range-values';
import { checkSheet } from './sheet-check';

/** `SpreadsheetApp.Range` */
export const rangeType: ServiceType<CellArea> = {
  name: 'SpreadsheetApp.Range',
  check: ({ sheet }, { book }) => checkSheet(book, sheet),
  methods: {
    ...rangePlaces,
    ...rangeValues,
    ...rangeFormat,
    ...rangeLooks,
    ...rangeChanges,
    ...rangeDressing,
  },
};

/** What a list of ranges can do as well, for all of them in one call. */
const SHARED = [
  'breakApart',
  'clear',
  'clearContent',
  'clearFormat',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
];

const forAll = ({ effect, signatures }: Method<CellArea>): Method<readonly CellArea[]> => ({
  effect,
  chains: true,
  signatures: signatures.map(({ parameters, run }) => ({
    parameters,
    run: (ranges, args, execution) => ranges.forEach((cells) => run(cells, args, execution)),
  })),
});

const shared: Methods<readonly CellArea[]> = Object.fromEntries(
  SHARED.flatMap((name) => {
    const method = rangeType.methods[name];
    return method ? [[name, forAll(method)] as const] : [];
  }),
);

/** `SpreadsheetApp.RangeList` */
export const rangeListType: ServiceType<readonly CellArea[]> = {
  name: 'SpreadsheetApp.RangeList',
  methods: {
    ...shared,
    getRanges: answering('local')([], (ranges, _args, execution) =>
      ranges.map((cells) => execution.object('SpreadsheetApp.Range', cells)),
    ),
  },
};
