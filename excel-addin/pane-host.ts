import type { PaneHost } from '../pane';
import { hostLanguage } from './commands';
import { excelHost } from './host';
import { NAMESPACE } from './namespace';
import { canShortenNames, shortNames } from './short-names';
import { watch } from './watch';

/** Excel as the pane sees it. */
export function excelPaneHost(): PaneHost {
  const language = hostLanguage();
  return {
    ...excelHost(language),
    ...{ kind: 'excel', language, theme: officeTheme(), show, insertFormula, watch },
    ...(canShortenNames() && { shortNames }),
  };
}

/** Desktop Excel tells its theme; Excel on the web does not, and follows the system. */
function officeTheme(): PaneHost['theme'] {
  const isDark = (Office.context?.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;
  return isDark === undefined ? 'system' : isDark ? 'dark' : 'light';
}

function show(sheet: string, address?: string): Promise<void> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (address !== undefined) worksheet.getRange(address).select();
    await context.sync();
  });
}

/** Rejects where the selected cell holds something: what the user has typed is never overwritten. */
function insertFormula(formula: string): Promise<void> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,formulas');
    await context.sync();
    if (cell.formulas[0]?.[0] !== '') throw new Error(cell.address);
    cell.formulas = [[formula.replace(/^=(?=[A-Z])/, `=${NAMESPACE}.`)]];
    await context.sync();
  });
}
