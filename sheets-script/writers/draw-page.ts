import { overlapOf, palette, type Layout } from '../../core';
import { rowsAtOnce } from '../reading/chunks';
import { google, type Banding, type Range } from '../services';
import type { Deadline } from '../time-limit';
import { addRules } from './add-rules';
import { boxOf } from './earlier';
import { setLooks, type DrawnOn } from './set-looks';
import { setSizes } from './set-sizes';
import { onSheet, rangeAt } from './sheet-cells';

/** A page ready to be put on its sheet. */
export interface ReadyPage extends DrawnOn {
  readonly layout: Layout;
  readonly userWidths: ReadonlyMap<number, number>;
}

/** Puts everything of a page but its charts on the sheet; the number of calls does not depend on the number of rows. */
export function drawPage(page: ReadyPage, deadline: Deadline): void {
  const { sheet, origin, layout, sketch } = page;
  setSizes(sheet, origin, page);
  setLooks(page, (trait) => trait === 'numberFormat'); // before the values: they keep their types
  putValues(page, deadline);
  setLooks(page, (trait) => trait !== 'numberFormat');
  for (const box of sketch.merges) rangeAt(sheet, onSheet(origin, box)).mergeAcross();
  addRules(sheet, origin, sketch.rules);
  makeLists(page);
  sheet.setFrozenRows(layout.frozenRows > 0 ? origin.row + layout.frozenRows : 0);
  sheet.setHiddenGridlines(!layout.gridlines);
}

function putValues({ sheet, origin, sketch }: ReadyPage, deadline: Deadline): void {
  for (const { box, rows } of sketch.values) {
    const most = rowsAtOnce(box);
    for (let first = 0; first < rows.length; first += most) {
      deadline.check();
      const chunk = rows.slice(first, first + most).map((row) => [...row]);
      const part = { ...box, row: box.row + first, rows: chunk.length };
      rangeAt(sheet, onSheet(origin, part)).setValues(chunk);
    }
  }
}

/** Bands and filter buttons where the user has none of his own: Google refuses bands over bands, and a second filter. */
function makeLists({ sheet, origin, sketch }: ReadyPage): void {
  for (const box of sketch.lists.map((list) => onSheet(origin, list))) {
    const range = rangeAt(sheet, box);
    if (!sheet.getBandings().some((banding) => overlapOf(boxOf(banding.getRange()), box))) addBands(range);
    if (!sheet.getFilter()) range.createFilter();
  }
}

const addBands = (range: Range): Banding =>
  range
    .applyRowBanding(google.SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false)
    .setHeaderRowColor(palette.header.fill)
    .setFirstRowColor('#FFFFFF')
    .setSecondRowColor(palette.totals.fill);
