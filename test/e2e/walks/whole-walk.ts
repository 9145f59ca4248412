import { capabilities } from '../../../core';
import { readWorkbook } from '../../../embedded/workbook/read-workbook';
import { readDrawn } from '../../../playground/page/file/drawn/read-drawn';
import { pageWords } from '../../../playground/page/words';
import type { Kind, Playground } from '../../../playground/picture/person/playground';
import { useStage } from '../browser/stage';
import { stepsInOrder } from '../browser/steps-in-order';
import { confirmColumns, openReport, refresh, sheetNames, write } from '../../../playground/picture/person/steps';
import { letter, sum, tableOn } from './table';

const SALES = 'Отгрузки';
const CLIENTS = 'ABC – клиенты';

/** What a sales head does on a first day, in one of the products. The steps build on each other. */
export function walkThrough(kind: Kind): void {
  const stage = useStage();
  const step = stepsInOrder();
  let playground: Playground;
  let savedFile: Uint8Array;

  step('the sample opens and its columns are recognised', async () => {
    playground = await stage.open({ kind, language: 'ru' });
    const { pane } = playground;
    const found = pane.one('region', 'Продажи');
    await found.getByText(/^Лист «Отгрузки», 25\s\d{3} строк/).waitFor();
    for (const [role, header] of [
      ['Клиент', 'Контрагент'],
      ['Дата', 'Дата'],
      ['Сумма', 'Сумма'],
      ['Менеджер', 'Менеджер'],
    ] as const)
      expect(await found.getByRole('combobox', { name: role }).first().inputValue()).toBe(header);
    await confirmColumns(playground);
  });

  step('all reports are written to sheets of their own, and the first one comes to the front', async () => {
    const before = await sheetNames(playground);
    await write(playground, 'all');
    const { grid } = playground;
    const names = await sheetNames(playground);
    expect(names.slice(0, before.length)).toEqual(before);
    for (const { name } of capabilities) expect(names).toContain(name.ru);
    expect(await grid.eventually(() => grid.tabs(), names)).toEqual(names);
    expect(await grid.eventually(() => grid.front(), 'ABC')).toBe('ABC');
  });

  step('the sheet shows the figures that the workbook holds, as people write them', async () => {
    const { grid } = playground;
    await grid.goTo(CLIENTS);
    const clients = await tableOn(playground, CLIENTS, 'Клиент', 'Выручка', 'Класс');
    expect(clients.rows.length).toBeGreaterThan(300);
    expect(await grid.values(CLIENTS, clients.address('Выручка'))).toEqual(
      clients.values('Выручка').map((value) => [value]),
    );
    const [first] = await grid.shown(CLIENTS, clients.address('Выручка'));
    expect(first?.[0]).toMatch(/^\d{1,3}(\s\d{3})+$/);
    const [share] = await grid.shown(CLIENTS, clients.address('Доля выручки'));
    expect(share?.[0]).toMatch(/^\d{1,2},\d\s?%$/);
    const classes = await tableOn(playground, 'ABC', 'Класс', 'Выручка');
    const [total] = classes.rows.slice(-1);
    expect(sum(clients.values('Выручка'))).toBeCloseTo(Number(total?.[classes.column('Выручка')]), 2);
  });

  step('formulas typed beside the report are computed and agree with it', async () => {
    const { grid } = playground;
    const clients = await tableOn(playground, CLIENTS, 'Клиент', 'Выручка', 'Класс');
    const amounts = clients.address('Выручка');
    await grid.type('J3', `=ROUND(SUM(${amounts});2)`);
    const expected = Math.round(sum(clients.values('Выручка')) * 100) / 100;
    const total = async () => (await grid.values(CLIENTS, 'J3'))[0]?.[0];
    expect(await grid.eventually(total, expected)).toBe(expected);
    await grid.type('L5', `=${kind === 'excel' ? 'CL.' : ''}ABCCLASS(${amounts})`);
    const classes = clients.values('Класс').map((name) => [name]);
    const spilled = `L5:L${4 + clients.rows.length}`;
    expect(await grid.eventually(() => grid.shown(CLIENTS, spilled), classes)).toEqual(classes);
  });

  step('a changed sale changes the report by just as much when it is written again', async () => {
    const { grid } = playground;
    const revenue = async () => sum((await tableOn(playground, CLIENTS, 'Клиент', 'Выручка')).values('Выручка'));
    const before = await revenue();
    const sales = await tableOn(playground, SALES, 'Контрагент', 'Сумма');
    const cell = `${letter(sales.column('Сумма'))}${sales.headerRow + 2}`;
    const amount = Number(sales.values('Сумма')[0]);
    await grid.goTo(SALES);
    await grid.type(cell, String(amount + 1_000_000));
    expect(await grid.eventually(() => grid.values(SALES, cell), [[amount + 1_000_000]])).toEqual([
      [amount + 1_000_000],
    ]);
    await openReport(playground, 'abc');
    await refresh(playground);
    expect(await revenue()).toBeCloseTo(before + 1_000_000, 2);
    const typed = async () => Math.round(Number((await grid.values(CLIENTS, 'J3'))[0]?.[0]));
    expect(await grid.eventually(typed, Math.round(before) + 1_000_000)).toBe(Math.round(before) + 1_000_000);
  });

  step('the saved workbook holds the reports with their values and formats', async () => {
    const { name, bytes } = await playground.save();
    savedFile = bytes;
    expect(name).toBe(playground.pane.say(pageWords.sampleName));
    const workbook = await readWorkbook(bytes, name);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(await sheetNames(playground));
    const clients = await tableOn(playground, CLIENTS, 'Клиент', 'Выручка');
    const saved = workbook.sheet(CLIENTS);
    clients.rows.forEach((row, index) =>
      expect(saved?.values[clients.headerRow + 1 + index]?.slice(0, 6)).toEqual(row.slice(0, 6)),
    );
    expect(saved?.numberFormats.at(clients.headerRow + 1, clients.column('Доля выручки'))).toMatch(/%/);
    expect(saved?.values[2]?.[9]).toBeCloseTo(sum(clients.values('Выручка')), 2);
    await readDrawn(workbook, bytes);
    expect(workbook.sheet('ABC')?.charts.length).toBe(2);
  });

  step('the saved file opens again with everything in it', async () => {
    const { grid } = playground;
    const names = await sheetNames(playground);
    const shown = await grid.shown(CLIENTS, 'A1:F60');
    await playground.openFile('Снова.xlsx', savedFile);
    expect(await sheetNames(playground)).toEqual(names);
    expect(await grid.shown(CLIENTS, 'A1:F60')).toEqual(shown);
    expect(await grid.eventually(async () => (await grid.shown(CLIENTS, 'L5'))[0]?.[0], 'A')).toBe('A');
  });
}
