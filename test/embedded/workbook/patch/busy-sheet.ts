import { writeZip } from '../../../../embedded/workbook/zip/write-zip';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const VENDOR = 'application/vnd.openxmlformats-officedocument';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
const pointers = (...list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const shared = (number: number): string => `t="s"><v>${number}</v></c>`;
const CLIENTS = [3, 4, 3, 5];
const rows = CLIENTS.map((client, index) => {
  const row = index + 2;
  const formula = index === 0 ? '<f t="shared" ref="E2:E5" si="0">C2*D2</f>' : '<f t="shared" si="0"/>';
  return (
    `<row r="${row}" spans="1:5" x14ac:dyDescent="0.25"><c r="A${row}" s="2"><v>${45900 + index}</v></c><c r="B${row}" ${shared(client)}` +
    `<c r="C${row}"><v>${10 + index}</v></c><c r="D${row}" s="3"><v>2.5</v></c><c r="E${row}" s="3">${formula}<v>${(10 + index) * 2.5}</v></c></row>`
  );
});

/** A sheet of sales as Excel writes it, with a link, checks, rules of both kinds, merged cells, a break, notes, a chart. */
export const SALES =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:E6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="2" max="2" width="24.7109375" style="1" customWidth="1"/><col min="4" max="5" width="14.7109375" customWidth="1"/></cols>' +
  `<sheetData><row r="1" spans="1:5" ht="30" customHeight="1">${['A', 'B', 'C', 'D', 'E'].map((letter, index) => `<c r="${letter}1" s="1" ${shared([0, 1, 2, 6, 7][index] ?? 0)}`).join('')}</row>` +
  `${rows.join('\n')}<row r="6"><c r="C6" t="e"><f>NA()</f><v>#N/A</v></c><c r="E6"><f>SUM(E2:E5)</f><v>115</v></c></row></sheetData>` +
  '<mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells>' +
  '<conditionalFormatting sqref="A2:A5"><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastWeek"><formula>A2&gt;$A$1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="E2:E5"><cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst>' +
  `<ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000001-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B5"><formula1>$B$2:$B$5</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B3" location="План!A1" display="План"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  `<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">` +
  '<x14:cfRule type="dataBar" id="{00000001-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>\n';

const PLAN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>План</t></is></c></row></sheetData></worksheet>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="11"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>';

const columns = ['Дата', 'Клиент', 'Штук', 'Цена', 'Сумма'];
const TABLE = `${HEAD}<table xmlns="${MAIN}" id="1" name="Продажи_т" displayName="Продажи_т" ref="A1:E5" totalsRowShown="0"><autoFilter ref="A1:E5"/><tableColumns count="5">${columns.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const note = `<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 10, 4, 15, 6, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
const NOTES = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${note}</xml>`;
const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>Оля</author></authors><commentList><comment ref="B4" authorId="0"><text><r><t>звонить утром</t></r></text></comment></commentList></comments>`;

const anchor = (from: readonly [number, number], to: readonly [number, number], inside: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>${from[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>${to[0]}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to[1]}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Диаграмма 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Логотип"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
const DRAWN = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${anchor([6, 1], [12, 15], frame)}${anchor([6, 16], [8, 20], picture)}</xdr:wsDr>`;

const axis = (kind: string, id: number, other: number, place: string): string =>
  `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/><c:crossAx val="${other}"/></c:${kind}>`;
const CHART = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Продажи!$E$1</c:f></c:strRef></c:tx><c:cat><c:numRef><c:f>Продажи!$A$2:$A$5</c:f></c:numRef></c:cat><c:val><c:numRef><c:f>Продажи!$E$2:$E$5</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const TEXTS = [...columns.slice(0, 3), 'Лев', 'Кот', null, ...columns.slice(3)].map((text) =>
  text === null
    ? '<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">ООО </t></r><r><t>«Ёж»</t></r></si>'
    : `<si><t>${text}</t></si>`,
);

const sheet = `${VENDOR}.spreadsheetml`;
const PARTS: Readonly<Record<string, string | Uint8Array>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="${VENDOR}.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${sheet}.sheet.main+xml`)}${override('xl/worksheets/sheet1.xml', `${sheet}.worksheet+xml`)}${override('xl/worksheets/sheet2.xml', `${sheet}.worksheet+xml`)}${override('xl/styles.xml', `${sheet}.styles+xml`)}${override('xl/sharedStrings.xml', `${sheet}.sharedStrings+xml`)}${override('xl/calcChain.xml', `${sheet}.calcChain+xml`)}${override('xl/tables/table1.xml', `${sheet}.table+xml`)}${override('xl/comments1.xml', `${sheet}.comments+xml`)}${override('xl/drawings/drawing1.xml', `${VENDOR}.drawing+xml`)}${override('xl/charts/chart1.xml', `${VENDOR}.drawingml.chart+xml`)}</Types>`,
  '_rels/.rels': pointers(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Продажи" sheetId="1" r:id="rId1"/><sheet name="План" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Продажи!$A$1:$E$6</definedName><definedName name="Суммы">Продажи!$E$2:$E$5</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': pointers(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
  ),
  'xl/worksheets/sheet1.xml': SALES,
  'xl/worksheets/sheet2.xml': PLAN,
  'xl/worksheets/_rels/sheet1.xml.rels': pointers(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    ['rId4', 'table', '../tables/table1.xml'],
  ),
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="9" uniqueCount="8">${TEXTS.join('')}</sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E2" i="1"/><c r="E6"/></calcChain>`,
  'xl/tables/table1.xml': TABLE,
  'xl/comments1.xml': COMMENTS,
  'xl/drawings/vmlDrawing1.vml': NOTES,
  'xl/drawings/drawing1.xml': DRAWN,
  'xl/drawings/_rels/drawing1.xml.rels': pointers(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': Uint8Array.from(Buffer.from(PIXEL, 'base64')),
};

/** A workbook whose first sheet has everything that a sheet of people's own has; `sales` stands in for its part. */
export const busyWorkbook = (sales = SALES): Promise<Uint8Array> =>
  writeZip(
    Object.entries({ ...PARTS, 'xl/worksheets/sheet1.xml': sales }).map(([name, content]) => ({ name, content })),
  );
