import type { Language } from '../core';
import type { PaneHost, ShortNames } from '../pane';
import { hostLanguage } from './commands';
import { excelHost } from './host';
import { NAMESPACE } from './namespace';
import { canShortenNames, shortNames } from './short-names';
import { inWords, trouble } from './trouble';
import { watch } from './watch';
import { addSheet } from './writers/add-sheet';
import { oneAtATime } from './writers/one-at-a-time';

/** Excel as the pane sees it. */
export function excelPaneHost(): PaneHost {
  const language = hostLanguage();
  return {
    ...excelHost(language),
    ...{ kind: 'excel', language, theme: officeTheme(), watch },
    show: (sheet, address) => inWords(language, () => show(sheet, address)),
    insertFormula: (formula) => inWords(language, () => insertFormula(formula)),
    addSheet: (data, ofData) => oneAtATime(() => inWords(ofData, () => addSheet(data, ofData))),
    locale: () => inWords(language, () => locale(language)),
    ...(canShortenNames() && { shortNames: namesInWords(language) }),
  };
}

const namesInWords = (language: Language): ShortNames => ({
  areOn: () => inWords(language, async () => shortNames.areOn()),
  turnOn: () => inWords(language, async () => shortNames.turnOn()),
  turnOff: () => inWords(language, async () => shortNames.turnOff()),
});

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
    if (cell.formulas[0]?.[0] !== '') throw trouble('occupied', { cell: cell.address });
    cell.formulas = [[formula.replace(/^=(?=[A-Z])/, `=${NAMESPACE}.`)]];
    await context.sync();
  });
}

/** The region whose separators are in force, which need not be the one of Excel's language; told from ExcelApi 1.11 on. */
async function locale(ofExcel: Language): Promise<string> {
  if (Office.context?.requirements?.isSetSupported('ExcelApi', '1.11') === false) return ofExcel;
  return Excel.run(async (context) => {
    const culture = context.workbook.application.cultureInfo.load('name');
    await context.sync();
    return culture.name;
  });
}
