import { writeXlsx } from 'hucre';
import type { SampleSheet } from './index';
import { dressed, salesExtras } from './sheets/look';

/** When the file says it was made: the report is of January 2026. */
const MADE = new Date(Date.UTC(2026, 0, 12, 9, 0, 0));

/** The sheets as an `.xlsx` file, the first with a chart and data bars of its own. The same sheets give the same bytes. */
export const sampleFile = (sheets: readonly SampleSheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map((sheet, i) => (i === 0 ? { ...dressed(sheet), ...salesExtras(sheet) } : dressed(sheet))),
    properties: { title: 'Отгрузки 2023–2025', creator: 'Оптовый двор', created: MADE, modified: MADE },
    defaultFont: { name: 'Calibri', size: 11 },
  });
