import type { Area } from '../../workbook/model/area';
import type { PageLayout } from '../../workbook/model/page-layout';
import type { Sheet } from '../../workbook/model/sheet';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import type { Scalar } from '../wire/object-type';
import { asFlag, asSize, asText, asWhole, oneOf } from './argument-values';
import { asRangeOrAddress, CellRange } from './cell-range';

const setting = <Key extends keyof PageLayout>(
  key: Key,
  read: (value: unknown) => PageLayout[Key],
): Scalar<Sheet, Session> => ({
  get: ({ pageLayout }) => pageLayout[key],
  set: (sheet, value, session) => {
    session.edit(sheet);
    sheet.pageLayout[key] = read(value);
  },
});

const margin = (side: keyof PageLayout['margins']): Scalar<Sheet, Session> => ({
  get: ({ pageLayout }) => pageLayout.margins[side],
  set: (sheet, value, session) => {
    session.edit(sheet);
    sheet.pageLayout.margins[side] = asSize(value);
  },
});

function asZoom(value: unknown): PageLayout['zoom'] {
  if (typeof value !== 'object' || value === null) fail('InvalidArgument');
  const zoom: PageLayout['zoom'] = {};
  for (const key of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const set: unknown = Object.entries(value).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
    if (set !== undefined && set !== null) zoom[key] = asWhole(set);
  }
  return zoom;
}

type Part = 'printArea' | 'titleRows' | 'titleColumns';

function setPart(sheet: Sheet, part: Part, { range, session }: { range: unknown; session: Session }): null {
  session.edit(sheet);
  sheet.pageLayout[part] = asRangeOrAddress(session.workbook, sheet, range).area;
  return null;
}

const partOf = (sheet: Sheet, part: Part, session: Session): HostObject | null => {
  const area: Area | null = sheet.pageLayout[part];
  return area && session.range(new CellRange(sheet, area));
};

/** `Excel.PageLayout` */
export const pageLayoutType: ExcelType<'PageLayout'> = {
  name: 'PageLayout',
  scalars: {
    orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
    zoom: setting('zoom', asZoom),
    paperSize: setting('paperSize', asText),
    centerHorizontally: setting('centerHorizontally', asFlag),
    centerVertically: setting('centerVertically', asFlag),
    printGridlines: setting('printGridlines', asFlag),
    printHeadings: setting('printHeadings', asFlag),
    blackAndWhite: setting('blackAndWhite', asFlag),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  methods: {
    setPrintArea: (sheet, [range], session) => setPart(sheet, 'printArea', { range, session }),
    setPrintTitleRows: (sheet, [range], session) => setPart(sheet, 'titleRows', { range, session }),
    setPrintTitleColumns: (sheet, [range], session) => setPart(sheet, 'titleColumns', { range, session }),
    getPrintTitleRowsOrNullObject: (sheet, _args, session) => partOf(sheet, 'titleRows', session),
    getPrintTitleColumnsOrNullObject: (sheet, _args, session) => partOf(sheet, 'titleColumns', session),
  },
};
