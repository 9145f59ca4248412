import { connected, onData } from './connected';

/** Lets the library pass on what the host has told it. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('a handler hears of changes of its sheet, with the values before and after', async () => {
  const { host, workbook } = connected();
  workbook.addSheet('Other');
  const heard: unknown[] = [];
  const handler = await onData(async (context, sheet) => {
    const added = sheet.onChanged.add(async (event) => {
      heard.push([event.type, event.changeType, event.address, event.details?.valueBefore, event.details?.valueAfter]);
    });
    await context.sync();
    return added;
  });
  host.user.types('Data!B2', 7);
  host.user.types('Other!B2', 7);
  host.user.types('Data!B2:C3', 8);
  await settled();
  expect(heard).toEqual([
    ['WorksheetChanged', 'RangeEdited', 'B2', '', 7],
    ['WorksheetChanged', 'RangeEdited', 'B2:C3', undefined, undefined],
  ]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  host.user.types('Data!B2', 9);
  await settled();
  expect(heard).toHaveLength(2);
});

test('a handler reads the range that was changed', async () => {
  const { host } = connected();
  const read = new Promise<unknown>((resolve) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values,address');
          await inner.sync();
          resolve([range.address, range.values]);
        });
      });
      await context.sync();
      host.user.types('A1:B1', [['x', 1]]);
    });
  });
  expect(await read).toEqual(['Data!A1:B1', [['x', 1]]]);
});

test('a handler hears of rows that come and go', async () => {
  connected();
  const heard: string[] = [];
  await onData(async (context, sheet) => {
    sheet.onChanged.add(async ({ changeType }) => void heard.push(changeType));
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('1:1').delete('Up');
    await context.sync();
  });
  await settled();
  expect(heard).toEqual(['RowInserted', 'RowDeleted']);
});

test('an event says whether the add-in or someone else made the change', async () => {
  const { host } = connected();
  const heard: unknown[] = [];
  await onData(async (context, sheet) => {
    sheet.onChanged.add(async ({ triggerSource }) => void heard.push(triggerSource));
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    host.user.types('A1', 2);
  });
  await settled();
  expect(heard).toEqual(['ThisLocalAddin', 'Unknown']);
});

test('nothing is heard while events are switched off', async () => {
  const { host } = connected();
  let heard = 0;
  await onData(async (context, sheet) => {
    sheet.onChanged.add(async () => void heard++);
    context.runtime.enableEvents = false;
    await context.sync();
    host.user.types('A1', 1);
    context.runtime.enableEvents = true;
    await context.sync();
    host.user.types('A1', 2);
  });
  await settled();
  expect(heard).toBe(1);
});

test('sheets that are added, brought to the front and deleted are heard of, and selections', async () => {
  const { host } = connected();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => void heard.push(type));
    worksheets.onActivated.add(async ({ type }) => void heard.push(type));
    worksheets.onDeleted.add(async ({ type }) => void heard.push(type));
    worksheets.getItem('Data').onSelectionChanged.add(async ({ type, address }) => void heard.push([type, address]));
    await context.sync();
    const sheet = worksheets.add('New');
    sheet.activate();
    await context.sync();
    sheet.delete();
    await context.sync();
    host.user.selects('Data!C3');
  });
  await settled();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetDeleted',
    ['WorksheetSelectionChanged', 'C3'],
  ]);
});
