import fc from 'fast-check';
import { readXlsx } from '../../../embedded/workbook/read-xlsx';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import { UnreadableFile } from '../../../embedded/workbook/unreadable-file';
import { saveWorkbook } from '../../../embedded/workbook/write-xlsx';
import { userPackage } from '../../embedded/workbook/user-package';
import { brokenParts, filledCells, packed } from './broken-books';
import { objectIsClean } from './plain';
import { cases, inTimeAsync, patience } from './runs';

/** What the work gives, or the reason why the file is refused; any other error is passed on. */
async function orReason<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await inTimeAsync(work);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason;
    throw error;
  }
}

const cellsIn = ({ sheets }: Workbook) => sheets.map(({ name, values }) => ({ name, values }));
const countOf = (values: Workbook['sheets'][number]['values']) =>
  values.reduce(
    (sum, row) => sum + (row ?? []).filter((cell) => cell !== null && String(cell).trim() !== '').length,
    0,
  );

test(
  'a workbook with broken parts is read or refused: no cell is lost, nothing hangs, nothing else is thrown',
  async () => {
    await fc.assert(
      fc.asyncProperty(brokenParts, async (parts) => {
        const read = await orReason(async () => readXlsx(await packed(parts)));
        expect(objectIsClean()).toBe(true);
        if (typeof read === 'string') return;
        for (const { source = '', values, visibility } of read.sheets) {
          const counted = filledCells(parts[source] ?? '');
          if (counted !== null) expect([source, countOf(values)]).toEqual([source, counted]);
          expect(['Visible', 'Hidden', 'VeryHidden']).toContain(visibility);
        }
      }),
      cases(200, 401),
    );
  },
  patience,
);

test(
  'what could be read can be saved or is refused, and says the same when it is read again',
  async () => {
    await fc.assert(
      fc.asyncProperty(brokenParts, async (parts) => {
        const bytes = await packed(parts);
        const read = await orReason(() => readXlsx(bytes));
        if (typeof read === 'string') return;
        const before = structuredClone(cellsIn(read));
        const saved = await orReason(() => saveWorkbook(read, bytes));
        if (typeof saved === 'string') return;
        expect(cellsIn(await readXlsx(saved))).toEqual(before);
      }),
      cases(50, 402),
    );
  },
  patience,
);

test(
  'any bytes in place of some of a workbook’s are read or refused',
  async () => {
    const whole = await userPackage();
    const wounds = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(wounds, fc.nat(whole.length), fc.boolean(), async (faults, length, cut) => {
        const bytes = Uint8Array.from(cut ? whole.subarray(0, length) : whole);
        for (const [at, byte] of faults) if (at < bytes.length) bytes[at] = byte;
        await orReason(() => readXlsx(bytes));
      }),
      cases(150, 403),
    );
  },
  patience,
);
