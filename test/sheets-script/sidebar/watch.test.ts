/** @jest-environment jsdom */
import type { Place } from '../../../core';
import { watch } from '../../../sheets-script/sidebar/watch';
import { withGoogle } from './fake-google';

const place: Place = { sheet: 'Отгрузки', address: 'A1:B2', top: 1, left: 1, rows: 2, columns: 2, ours: false };
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const comeBack = () => {
  window.dispatchEvent(new Event('focus'));
  return soon();
};

function watching() {
  const file = { digest: 'one', asked: 0 };
  withGoogle({
    digest(places) {
      file.asked++;
      return places[0]?.sheet === place.sheet ? { ok: true, value: file.digest } : null;
    },
  });
  const told: string[] = [];
  return { file, told, stop: watch([place], () => told.push(file.digest)) };
}

test('a change is told when the user comes back to the pane, and not before', async () => {
  const { file, told, stop } = watching();
  await soon();
  await comeBack();
  expect(told).toEqual([]);
  file.digest = 'two';
  await soon();
  expect(told).toEqual([]);
  await comeBack();
  expect(told).toEqual(['two']);
  stop();
});

test('nothing is asked any more once it is stopped', async () => {
  const { file, stop } = watching();
  await soon();
  stop();
  await comeBack();
  expect(file.asked).toBe(1);
});

test('a script that does not answer is no change', async () => {
  withGoogle({});
  let told = 0;
  const stop = watch([place], () => told++);
  await comeBack();
  expect(told).toBe(0);
  stop();
});
