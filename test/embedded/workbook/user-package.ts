import { writeZip } from '../../../embedded/workbook/zip/write-zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const VENDOR = 'application/vnd.openxmlformats-officedocument';

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
const pointer = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const pointers = (...list: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

const SALES_RULES =
  '<conditionalFormatting sqref="A2:A4"><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastWeek">' +
  '<formula>AND(TODAY()-ROUNDDOWN(A2,0)&gt;=(WEEKDAY(TODAY())))</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C2:C4"><cfRule type="top10" dxfId="1" priority="2" percent="1" bottom="1" rank="20"/>' +
  '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst>' +
  '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">' +
  '<x14:id>{A1}</x14:id></ext></extLst></cfRule></conditionalFormatting>';

const SALES_EXTENSION =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  'uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting ' +
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{A1}"><x14:dataBar gradient="0">' +
  '<x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>C2:C4</xm:sqref>' +
  '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const SALES =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>` +
  '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2"><c r="A2" s="2"><v>45900</v></c><c r="B2" t="s"><v>3</v></c><c r="C2"><v>10.5</v></c></row>' +
  '<row r="3"><c r="A3" s="2"><v>45901.5</v></c><c r="B3" t="s"><v>3</v></c><c r="C3"><f>C2*2</f><v>21</v></c></row>' +
  `<row r="4"><c r="C4" t="e"><v>#N/A</v></c></row></sheetData>${SALES_RULES}` +
  '<dataValidations count="1"><dataValidation type="list" sqref="B2:B9"><formula1>"Лев,Кот"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>' +
  `<legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>${SALES_EXTENSION}</worksheet>`;

const PLAN =
  `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1" hidden="1">` +
  '<c r="A1" t="inlineStr"><is><t>План</t></is></c></row></sheetData></worksheet>';

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" activeTab="0"/>` +
  '</bookViews><sheets><sheet name="Продажи" sheetId="3" r:id="rId1"/><sheet name="Диаграмма" sheetId="5" r:id="rId7"/>' +
  '<sheet name="План" sheetId="4" state="hidden" r:id="rId2"/></sheets><definedNames>' +
  '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Продажи!$A$1:$C$4</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="2">План!$A$1</definedName>' +
  '<definedName name="Суммы">Продажи!$C$2:$C$4</definedName></definedNames><calcPr calcId="191029"/>' +
  '<pivotCaches><pivotCache cacheId="1" r:id="rId6"/></pivotCaches></workbook>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yy"/></numFmts>` +
  '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="2">' +
  '<dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const table = `<table xmlns="${MAIN}" id="7" name="Продажи_т" displayName="Продажи_т" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="Дата"/><tableColumn id="2" name="Клиент"/><tableColumn id="3" name="Сумма"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** Parts of a workbook as people have them: chart, chart sheet, picture, comments, rules, checks, pivot cache, macros. */
export function userParts(): Record<string, string> {
  const sheetType = `${VENDOR}.spreadsheetml`;
  return {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>` +
      '<Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="vml" ContentType="${VENDOR}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>` +
      override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
      ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet3.xml']
        .map((part) => override(part, `${sheetType}.worksheet+xml`))
        .join('') +
      override('xl/chartsheets/sheet1.xml', `${sheetType}.chartsheet+xml`) +
      override('xl/styles.xml', `${sheetType}.styles+xml`) +
      override('xl/sharedStrings.xml', `${sheetType}.sharedStrings+xml`) +
      override('xl/calcChain.xml', `${sheetType}.calcChain+xml`) +
      override('xl/tables/table1.xml', `${sheetType}.table+xml`) +
      override('xl/comments1.xml', `${sheetType}.comments+xml`) +
      override('xl/pivotCache/pivotCacheDefinition1.xml', `${sheetType}.pivotCacheDefinition+xml`) +
      override('xl/drawings/drawing1.xml', `${VENDOR}.drawing+xml`) +
      override('xl/charts/chart1.xml', `${VENDOR}.drawingml.chart+xml`) +
      '</Types>',
    '_rels/.rels': pointers(pointer('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': HEAD + WORKBOOK,
    'xl/_rels/workbook.xml.rels': pointers(
      pointer('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      pointer('rId2', 'worksheet', '/xl/worksheets/sheet3.xml'),
      pointer('rId3', 'styles', 'styles.xml'),
      pointer('rId4', 'sharedStrings', 'sharedStrings.xml'),
      pointer('rId5', 'calcChain', 'calcChain.xml'),
      pointer('rId6', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
      pointer('rId7', 'chartsheet', 'chartsheets/sheet1.xml'),
      pointer('rId8', 'vbaProject', 'vbaProject.bin'),
      pointer('rId9', 'customXml', '../customXml/item1.xml'),
    ),
    'xl/worksheets/sheet1.xml': HEAD + SALES,
    'xl/worksheets/_rels/sheet1.xml.rels': pointers(
      pointer('rId1', 'drawing', '../drawings/drawing1.xml'),
      pointer('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      pointer('rId3', 'comments', '../comments1.xml'),
      pointer('rId4', 'table', '../tables/table1.xml'),
    ),
    'xl/worksheets/sheet3.xml': HEAD + PLAN,
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    'xl/styles.xml': HEAD + STYLES,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>Дата</t></si><si><t>Клиент</t></si><si><t>Сумма</t></si><si><r><rPr><b/></rPr><t>ООО </t></r><r><t xml:space="preserve">«Лев»</t></r><rPh sb="0" eb="1"><t>х</t></rPh></si></sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C3" i="3"/></calcChain>`,
    'xl/tables/table1.xml': HEAD + table,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>я</author></authors><commentList><comment ref="B2" authorId="0"><text><t>звонить</t></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" r:embed="rId2"/></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': pointers(
      pointer('rId1', 'chart', '../charts/chart1.xml'),
      pointer('rId2', 'image', '../media/image1.png'),
    ),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
    'xl/media/image1.png': '\u0089PNG picture',
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"/>`,
    'xl/vbaProject.bin': 'macros',
    'xl/unknown/thing.xml': '<thing xmlns="urn:somebody"/>',
    'customXml/item1.xml': '<other xmlns="urn:another-program">{"a":1}</other>',
  };
}

/** What makes a package without the chart sheet, which the library cannot open. */
export function withoutChartSheet(): Record<string, string | null> {
  const parts = userParts();
  const drop = (part: string, piece: RegExp): string => (parts[part] ?? '').replace(piece, '');
  return {
    '[Content_Types].xml': drop('[Content_Types].xml', /<Override PartName="\/xl\/chartsheets[^>]*>/),
    'xl/workbook.xml': drop('xl/workbook.xml', /<sheet name="Диаграмма"[^>]*>/).replace('"2">План', '"1">План'),
    'xl/_rels/workbook.xml.rels': drop('xl/_rels/workbook.xml.rels', /<Relationship Id="rId7"[^>]*>/),
    'xl/chartsheets/sheet1.xml': null,
  };
}

/** The package itself; parts can be replaced or, with null, left out. */
export function userPackage(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): Promise<Uint8Array> {
  const parts = Object.entries({ ...userParts(), ...changes });
  return writeZip(parts.flatMap(([name, content]) => (content === null ? [] : [{ name, content }])));
}
