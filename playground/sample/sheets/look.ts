import type { Cell as StyledCell, CellStyle, ColumnDef, ConditionalRule, SheetChart, WriteSheet } from 'hucre';
import type { SampleSheet } from './sample-sheet';

const FONT = 'Calibri';

const HEADER: CellStyle = {
  font: { name: FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  numFmt: 'General',
};
const TITLE: CellStyle = { font: { name: FONT, bold: true, size: 14, color: { rgb: '1F4E79' } }, numFmt: 'General' };
const SUBTITLE: CellStyle = { font: { name: FONT, italic: true, color: { rgb: '7F7F7F' } }, numFmt: 'General' };
const TOTAL: CellStyle = {
  font: { name: FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  numFmt: '#,##0.00',
};

const DAY: CellStyle = { alignment: { horizontal: 'center' }, numFmt: 'dd.mm.yyyy' };

const FORMATS: Readonly<Record<string, string>> = {
  Количество: '#,##0',
  Цена: '#,##0.00',
  Сумма: '#,##0.00',
  Себестоимость: '#,##0.00',
  'Потенциал в год, ₽': '#,##0',
  Расход: '#,##0',
  План: '#,##0',
  Остаток: '#,##0',
  ИНН: '@',
};

/** The sheet as a person would have made it up: coloured header that stays in view, widths, formats, totals in bold. */
export function dressed(sheet: SampleSheet): WriteSheet {
  const header = sheet.header ?? 0;
  return {
    name: sheet.name,
    rows: sheet.rows,
    columns: columnsOf(sheet, header),
    cells: styledCells(sheet, header),
    freezePane: { rows: header + 1 },
    rowDefs: new Map([[header, { height: 30 }]]),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function columnsOf({ rows, widths = [], dateColumns = [] }: SampleSheet, header: number): ColumnDef[] {
  return rows[header]!.map((name, i) => {
    const numFmt = FORMATS[String(name)];
    const style = dateColumns.includes(i) ? DAY : numFmt ? { numFmt } : {};
    return { width: widths[i] ?? 12, style };
  });
}

function styledCells({ rows }: SampleSheet, header: number): Map<string, Partial<StyledCell>> {
  const cells = new Map<string, Partial<StyledCell>>();
  const style = (row: number, look: CellStyle) =>
    rows[row]!.forEach((_, column) => cells.set(`${row},${column}`, { style: look }));
  for (let row = 0; row < header; row++) style(row, row === 0 ? TITLE : SUBTITLE);
  style(header, HEADER);
  totalRows(rows).forEach((row) => style(row, TOTAL));
  return cells;
}

const totalRows = (rows: SampleSheet['rows']): number[] =>
  rows.flatMap(([first], row) => (String(first).startsWith('Итого') ? [row] : []));

const AMOUNT = 'H';

/** Bars in the amounts, and beside them a chart of the months drawn from the totals below. */
export function salesExtras(sheet: SampleSheet): Pick<WriteSheet, 'conditionalRules' | 'charts'> {
  const totals = totalRows(sheet.rows);
  const [first, last] = [totals[0]! + 1, totals[totals.length - 1]!]; // numbers of rows, without the total of all
  return {
    conditionalRules: [amountBars(`${AMOUNT}${(sheet.header ?? 0) + 2}:${AMOUNT}${first - 1}`)],
    charts: [monthlyChart(`A${first}:A${last}`, `${AMOUNT}${first}:${AMOUNT}${last}`)],
  };
}

const amountBars = (range: string): ConditionalRule => ({
  type: 'dataBar',
  priority: 1,
  range,
  dataBar: {
    cfvo: [
      { type: 'num', value: '0' },
      { type: 'percentile', value: '98' },
    ],
    color: '9DC3E6',
  },
});

const monthlyChart = (categories: string, values: string): SheetChart => ({
  type: 'column',
  title: 'Отгрузки по месяцам, млн ₽',
  series: [{ name: 'Сумма', categories, values, color: '1F4E79' }],
  anchor: { from: { row: 4, col: 14 }, to: { row: 26, col: 24 } },
  legend: false,
  gapWidth: 40,
  axes: {
    x: { labelFontSize: 8, labelRotation: -45, tickLblSkip: 3 },
    y: { numberFormat: { formatCode: '#,##0,,' }, labelFontSize: 8 },
  },
});
