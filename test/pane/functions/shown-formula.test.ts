/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { memoryPaneHost } from '../memory-pane-host';
import { closePane, openAtReports, press, sales } from '../open-pane';

afterEach(closePane);

async function openFunctions(options: Parameters<typeof memoryPaneHost>[1]) {
  const opened = memoryPaneHost([sales], options);
  await openAtReports(opened.host);
  await press('Функции');
  return opened;
}

const shown = async (formula: string) =>
  screen.findByText((_, element) => element?.tagName === 'CODE' && element.textContent === formula);

test('a formula is shown with the semicolons that the locale wants, and inserted as the host wants it', async () => {
  const { inserted } = await openFunctions({ kind: 'sheets', locale: () => 'uk_UA' });
  await shown("=ABCTABLE('Отгрузки'!B2:B243; 'Отгрузки'!C2:C243)");
  await press('Вставить ABCTABLE');
  expect(inserted).toEqual(["=ABCTABLE('Отгрузки'!B2:B243, 'Отгрузки'!C2:C243)"]);
});

test('where the host writes the American way, so does the pane, whatever its language', async () => {
  await openFunctions({ locale: () => Promise.resolve('en-US') });
  await shown("=CL.ABCTABLE('Отгрузки'!B2:B243, 'Отгрузки'!C2:C243)");
});

test('where the host can’t tell, formulas follow the language of the pane', async () => {
  await openFunctions({ locale: () => Promise.reject(new Error('offline')) });
  await shown("=CL.ABCTABLE('Отгрузки'!B2:B243; 'Отгрузки'!C2:C243)");
});
