import { readXlsx as readWithLibrary } from 'hucre';
import { CHART_TYPES } from '../../../embedded/workbook/model/chart';
import { cellKey } from '../../../embedded/workbook/model/sheet';
import { newWorkbook } from '../../../embedded/workbook/model/workbook';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { problemsOf, unpackedParts } from './check-package';
import { addReport, area, reportChart, reportTable } from './report-sheet';

/** Parts of a new workbook with a report, changed as the test likes it. */
async function written(
  change: (report: ReturnType<typeof addReport>, workbook: ReturnType<typeof newWorkbook>) => void = () => {},
) {
  const workbook = newWorkbook('Данные');
  const report = addReport(workbook, 'Отчёт');
  change(report, workbook);
  const bytes = await saveWorkbook(workbook);
  expect(await problemsOf(bytes)).toEqual([]);
  const parts = await unpackedParts(bytes);
  return { bytes, parts, sheet: parts.get('xl/worksheets/sheet2.xml') ?? '', styles: parts.get('xl/styles.xml') ?? '' };
}

const HOSTILE = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A1', '\t=1', "'=1"];

test('a text is never written as a formula, whatever it starts with', async () => {
  const { bytes, sheet } = await written((report) => report.values.push(HOSTILE));
  expect(sheet).not.toContain('<f>');
  expect((await readXlsx(bytes)).sheet('Отчёт')?.values[6]).toEqual(HOSTILE);
  const plain = newWorkbook('Данные');
  plain.sheets[0]?.values.push(HOSTILE);
  expect((await unpackedParts(await saveWorkbook(plain))).get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('what is a formula in memory is written as one, with the value it had', async () => {
  const { bytes, sheet } = await written((report) => {
    report.formulas.set(cellKey(5, 0), '=SUM(B3:B5)&"<"');
    report.formulas.set(cellKey(5, 1), '=MAXIFS(B3:B5,A3:A5,"A")');
    report.values[5] = ['200<', 12, null, null];
  });
  expect(sheet).toContain('<f>SUM(B3:B5)&amp;"&lt;"</f><v>200&lt;</v>');
  expect(sheet).toContain('<f>_xlfn.MAXIFS(B3:B5,A3:A5,"A")</f><v>12</v>');
  const read = (await readXlsx(bytes)).sheet('Отчёт');
  expect(read?.formulas.get(cellKey(5, 1))).toBe('=MAXIFS(B3:B5,A3:A5,"A")');
  expect(read?.values[5]).toEqual(['200<', 12]);
});

test('texts with line ends, spaces, control characters and what looks like an escape come back whole', async () => {
  const texts = [' два  слова ', 'две\nстроки', '\u0001\r', '_x0041_', '<b>&"\'', 'я'.repeat(40_000), ''];
  const { bytes } = await written((report) => report.values.push(texts));
  const read = (await readXlsx(bytes)).sheet('Отчёт')?.values[6];
  expect(read).toEqual(texts.map((text) => text.slice(0, 32_767)));
});

test('looks, number formats, widths and views reach the file', async () => {
  const { bytes, sheet, styles } = await written((report) => {
    report.formats.set(area(0, 0), 'alignment.textOrientation', -45);
    report.formats.set(area(0, 0), 'alignment.wrapText', true);
    report.formats.set(area(0, 0), 'border.top.weight', 'Thick');
    report.formats.set(area(0, 0), 'font.color', '#C00000');
    report.hiddenRows.add(9);
    report.hiddenColumns.add(6);
  });
  expect(styles).toContain('textRotation="135"');
  expect(styles).toContain('<top style="thick"><color auto="1"/></top>');
  expect(styles).toContain('<sz val="18"/>');
  expect(styles).toContain('formatCode="+0.0%;-0.0%;0%"');
  expect(styles).not.toContain('formatCode="#,##0"');
  expect(sheet).toContain('<tabColor rgb="FF217346"/>');
  expect(sheet).toContain('showGridLines="0"');
  expect(sheet).toContain('xSplit="1" ySplit="2" topLeftCell="B3" state="frozen" activePane="bottomRight"');
  const read = (await readXlsx(bytes)).sheet('Отчёт');
  expect(read).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    hiddenRows: new Set([9]),
    hiddenColumns: new Set([6]),
  });
  expect(read?.columnWidths.get(0)).toBe(96);
  expect(read?.numberFormats.at(2, 2)).toBe('#,##0');
});

test('a data bar is written for old programs and for new ones', async () => {
  const { parts, sheet } = await written((_, workbook) => addReport(workbook, 'Второй'));
  const idIn = (xml = '') => /<x14:id>([^<]*)</.exec(xml)?.[1] ?? '';
  expect(sheet.split(idIn(sheet))).toHaveLength(3);
  expect(idIn(parts.get('xl/worksheets/sheet3.xml'))).not.toBe(idIn(sheet));
  expect(sheet).toContain('<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF63BE7B"/></dataBar>');
  expect(sheet).toContain(
    'minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>',
  );
  expect(sheet.indexOf('<tableParts')).toBeLessThan(sheet.indexOf('<x14:conditionalFormattings>'));
});

test('rules on values and formulas carry their looks', async () => {
  const { sheet, styles } = await written((report, workbook) => {
    const style = { 'fill.color': '#C6EFCE', 'font.bold': true, numberFormat: '0.000' } as const;
    const points = [
      { type: 'LowestValue', color: '#FFFFFF' },
      { type: 'Percentile', formula: '50', color: '#FFEB84' },
      { type: 'HighestValue', color: '#F8696B' },
    ];
    report.conditionalFormats.push(
      {
        id: workbook.newId(),
        area: area(2, 0, 3),
        stopIfTrue: true,
        rule: { type: 'Custom', formula: '=$A3="A"', style },
      },
      { id: workbook.newId(), area: area(2, 1, 3), stopIfTrue: false, rule: { type: 'ColorScale', points } },
      {
        id: workbook.newId(),
        area: area(2, 1, 3),
        stopIfTrue: false,
        rule: { type: 'CellValue', operator: 'Between', formula1: '1', formula2: '=B3', style: {} },
      },
    );
  });
  expect(sheet).toContain('<cfRule type="expression" dxfId="1" priority="3" stopIfTrue="1"><formula>$A3="A"</formula>');
  expect(sheet).toContain('<cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFFFFFF"/>');
  expect(sheet).toContain(
    '<cfRule type="cellIs" priority="5" operator="between"><formula>1</formula><formula>B3</formula>',
  );
  expect(styles).toMatch(/<dxf><font><b\/><\/font><numFmt numFmtId="\d+" formatCode="0.000"\/><fill>/);
});

test('every kind of chart is written and read by another program', async () => {
  const { bytes, parts } = await written((report, workbook) => {
    report.charts = CHART_TYPES.map((type) => reportChart(workbook, report, type));
  });
  const kinds = (await readWithLibrary(bytes)).sheets[1]?.charts?.map((chart) => chart.kinds[0]);
  expect(kinds).toEqual(['line', 'bar', 'bar', 'bar', 'bar', 'bar', 'pie', 'doughnut', 'scatter']);
  const charts = [...parts].filter(([name]) => name.startsWith('xl/charts/chart')).map(([, xml]) => xml);
  charts.forEach((xml) => expect(xml).toContain(`<c:tx><c:strRef><c:f>'Отчёт'!$B$2</c:f></c:strRef></c:tx>`));
  expect(charts[2]).toContain('<c:grouping val="stacked"/>');
  expect(charts[2]).toContain('<c:gapWidth val="80"/><c:overlap val="100"/>');
  expect(charts[3]).toContain('formatCode="0%"');
  expect(charts[1]).toMatch(/<\/c:spPr><c:invertIfNegative val="0"\/><c:cat>/);
  expect(charts[8]).toMatch(/<a:noFill\/><\/a:ln><\/c:spPr><c:marker>[^]*<c:smooth val="0"\/><\/c:ser>/);
});

test('a chart stands exactly where it was put and keeps its name', async () => {
  const { parts } = await written();
  const drawing = parts.get('xl/drawings/drawing1.xml') ?? '';
  expect(drawing).toContain(
    '<xdr:from><xdr:col>0</xdr:col><xdr:colOff>609600</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>95250</xdr:rowOff></xdr:from>',
  );
  expect(drawing).toContain('name="CL_ColumnStacked"');
});

test('headers of a real table are mended where the format would call them damaged', async () => {
  const { parts, sheet } = await written((report, workbook) => {
    report.tables = [
      reportTable(workbook, 'Т', area(1, 0, 4, 5)),
      { ...reportTable(workbook, 'Без', area(8, 0, 2, 2)), showHeaders: false },
    ];
    report.values[1] = ['Клиент', 'клиент', 2025, null, 'две\nстроки'];
  });
  const tables = [...parts].filter(([name]) => name.includes('tables/')).map(([, xml]) => xml);
  expect([...(tables[0] ?? '').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Клиент',
    'клиент2',
    '2025',
    'Column4',
    'две_x000a_строки',
  ]);
  expect(sheet).toContain('<t>клиент2</t>');
  expect(tables[1]).toContain('headerRowCount="0"');
  expect(tables[1]).not.toContain('autoFilter');
});

test('printing is set up as the report wants it', async () => {
  const { sheet } = await written(({ pageLayout }) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
  });
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
});
