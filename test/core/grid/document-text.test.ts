import { isoOf } from '../../../core/calendar/day';
import { isDocument, namesDocument, readDocument } from '../../../core/grid/document-text';

test.each([
  ['Реализация товаров и услуг 000000123 от 12.03.2025 14:22:01', '000000123'],
  ['Реализация (акт, накладная) ТК00-000001 от 12.03.2025 0:00:00', 'ТК00-000001'],
  ['Заказ покупателя № 15 от 12 марта 2025 г.', '15'],
  ['Видаткова накладна №15/2 від 12.03.2025', '15/2'],
  ['Invoice #A-17 from 2025-03-12', 'A-17'],
  ['Чек ККМ №5 12.03.2025 10:00', '5'],
  ['Отчёт о розничных продажах от 12.03.2025', ''],
])('%s says its number and its day', (text, number) => {
  const document = readDocument(text);
  expect(document && { ...document, day: isoOf(document.day) }).toEqual({ number, day: '2025-03-12' });
});

test.each([
  'ООО Ромашка',
  'Реализация 000123',
  'Реализация 5 от Иванова',
  '12.03.2025',
  'Период: 12.03.2025 - 15.03.2025',
  '',
])('%j does not', (text) => {
  expect(readDocument(text)).toBeNull();
});

test('documents are told from clients', () => {
  expect(['Накладная 15', 'РТ-000123', '№ 17', '000123', 'Реализация 5 от 12.03.2025'].map(isDocument)).toEqual(
    Array(5).fill(true),
  );
  expect(['ООО Ромашка', 'Заказчик', 'Магазин 12 на Лесной', ''].map(isDocument)).toEqual(Array(4).fill(false));
  expect(['Реализация 000123 от 32.13.2025', 'Счёт № 5'].map(namesDocument)).toEqual([true, true]);
  expect(['Заказчик 12', 'Акт-Сервис'].map(namesDocument)).toEqual([false, false]);
});
