import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { withoutZeroBar } from './snapshot/zero-bar';
import type { Component } from './univer';

/** After the grid has found which bar a cell has. */
const AFTER_RULES = 5;

/** Draws no bar for exactly zero: the grid would draw a thin black one. */
export function noBarsOfZero({ injector }: Component): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_RULES,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _place, next) => next(cell && withoutZeroBar(cell)),
  });
}
