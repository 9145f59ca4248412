import { readXlsx } from 'hucre';
import { sampleFile } from '../../../playground/sample/sample-file';
import { sheets } from './sample';

/** The file's make-up does not depend on how many rows there are in between. */
const short = sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 60), ...sheet.rows.slice(-40)] }));

/** What holds of the file. */
export function file(): void {
  test('the file reads back as it was, with its header in view, a chart and data bars', async () => {
    const { sheets: read } = await readXlsx(await sampleFile(short), { readStyles: true });
    expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    const [sales] = read;
    expect(sales!.rows[3]).toEqual(short[0]!.rows[3]);
    expect(sales!.rows[4]![2]).toBe(short[0]!.rows[4]![2]);
    expect(sales!.rows[4]![0]).toEqual(new Date(Date.UTC(2023, 0, 9)));
    expect(sales!.freezePane).toMatchObject({ rows: 4 });
    expect(sales!.charts).toHaveLength(1);
    expect(sales!.conditionalRules).toMatchObject([{ type: 'dataBar', range: 'H5:H63' }]);
  });

  test('the same sheets give the same bytes', async () => {
    const [once, again] = [await sampleFile(short), await sampleFile(short)];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });
}
