/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { memoryPaneHost } from '../memory-pane-host';
import { closePane, openAtReports, sales } from '../open-pane';

afterEach(closePane);

const field = () => screen.getByLabelText<HTMLInputElement>(/Дата отчёта/);
const enter = (value: string) => act(async () => void fireEvent.input(field(), { target: { value } }));
const leave = () => act(async () => void fireEvent.blur(field()));
const inForce = (day: string) => screen.findByText(new RegExp(`На\\s${day}`));

test('a day that is cleared may be typed anew; left empty, the field shows the standard day again', async () => {
  await openAtReports(memoryPaneHost([sales]).host);
  const standard = field().value;
  await inForce('28.12.2025');
  await enter('');
  expect(field().value).toBe('');
  await leave();
  expect(field().value).toBe(standard);
  await enter('');
  await enter('2025-07-01');
  await inForce('01.07.2025');
  await leave();
  expect(field().value).toBe('2025-07-01');
});

test('without a day of the user’s own the reports look from the standard one', async () => {
  await openAtReports(memoryPaneHost([sales]).host);
  await enter('2025-07-01');
  await inForce('01.07.2025');
  await enter('');
  await inForce('28.12.2025');
});
