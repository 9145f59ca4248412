import type { ICellData, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../core';
import { DAY_FORMAT, localEntry } from './local-entry';
import { localFormula } from './local-formula';
import { NUMBER } from './snapshot/cell-data';
import type { Component } from './univer';

/** Before the grid's own reading of what was typed. */
const FIRST = 1000;

/** Makes the grid read numbers, days and formulas as they are written in the language of the page. */
export function readLocalEntries({ injector }: Component, language: () => Language): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      if (cell?.f) return next({ ...cell, f: localFormula(cell.f, language()) });
      const text = typedText(cell);
      const entry = text === null ? null : localEntry(text, language());
      if (!cell || !entry) return next(cell);
      const { p: _rich, ...plain } = cell;
      if ('text' in entry) return next({ ...plain, v: entry.text });
      const style = workbook.getStyles().getStyleByCell(cell);
      const keepsFormat = /[dmy]/i.test(style?.n?.pattern ?? '');
      return {
        ...plain,
        v: entry.day,
        t: NUMBER,
        ...(!keepsFormat && { s: { ...style, n: { pattern: DAY_FORMAT } } }),
      };
    },
  });
}

/** The text of a cell just edited; null for formulas and what is no text. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f) return null;
  const text = cell.p?.body?.dataStream?.replace(/\r\n$/, '') ?? cell.v;
  return typeof text === 'string' ? text : null;
}
