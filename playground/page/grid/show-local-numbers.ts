import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../core';
import { NUMBER } from './snapshot/cell-data';
import type { Component } from './univer';

/** After the grid itself has cut off digits that are only there by rounding. */
const AFTER_ROUNDING = 5;

/** Shows numbers without a format with the decimal sign of the language: the grid knows a point only. */
export function showLocalNumbers({ injector }: Component, language: () => Language): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_ROUNDING,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      const isNumber = cell?.t === NUMBER && typeof cell.v === 'number' && !Number.isInteger(cell.v);
      if (!isNumber || language() === 'en') return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      return next(pattern ? cell : { ...cell, v: String(cell.v).replace('.', ',') });
    },
  });
}
