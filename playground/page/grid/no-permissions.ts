import { SheetPermissionCheckController } from '@univerjs/preset-sheets-core';
import type { Component } from './univer';

/**
 * Takes away the grid's question whether a change is permitted: nothing is protected in the workbook behind it, yet for a
 * formula about a whole column every cell of it would be asked.
 */
export const withoutPermissions = ({ injector }: Component): void =>
  injector.get(SheetPermissionCheckController).dispose();
