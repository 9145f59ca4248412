import type { Cells } from '../../../core/blocks/blocks';
import { functions } from '../../../core/capabilities/rfm/functions';
import { dayOfIso } from '../../../core/calendar/day';
import { column, functionNamed } from './column';

const rfmScore = functionNamed(functions, 'RFMSCORE');
const rfmSegment = functionNamed(functions, 'RFMSEGMENT');
const rfmTable = functionNamed(functions, 'RFMTABLE');

const clients = [column(5, 40, 100, 200, 300), column(10, 8, 3, 2, 1), column(900, 700, 300, 200, 50)];

test('RFMSCORE: three digits for each client, 555 is best', () => {
  expect(rfmScore.cells(clients)).toEqual(column('555', '444', '333', '222', '111'));
});

test('RFMSCORE: equal values get equal scores, and a client whose revenue is not positive has M 1', () => {
  expect(rfmScore.cells([column(5, 5, 5), column(2, 2, 2), column(10, 10, -1)])).toEqual(column('512', '512', '511'));
});

test('RFMSCORE: rows without three numbers or without a purchase are blank and do not count', () => {
  const withHeader = clients.map((range, i) => [
    [['Дней', 'Покупок', 'Сумма'][i]!],
    ...range,
    [i === 1 ? 0 : 1],
    ['#N/A'],
  ]);
  expect(rfmScore.cells(withHeader)).toEqual(column(null, '555', '444', '333', '222', '111', null, null));
});

test('RFMSCORE: three bins, and answers in the shape of a row', () => {
  const rows = clients.map((range) => [range.map(([value]) => value!)]);
  expect(rfmScore.cells([...rows, [[3]]])).toEqual([['333', '322', '222', '211', '111']]);
});

test('RFMSEGMENT: the name of the segment, in Russian or another language', () => {
  expect(rfmSegment.cells(clients)).toEqual(column('Чемпионы', 'Лояльные', 'Требуют внимания', 'Спящие', 'Потерянные'));
  expect((rfmSegment.cells([...clients, undefined, [['en']]]) as Cells)[0]).toEqual(['Champions']);
  expect(rfmSegment.cells([...clients, undefined, [['fr']]])).toMatchObject({
    problem: 'bad-argument',
    argument: 'language',
  });
});

test('RFMSEGMENT: fewer than five clients have no segments', () => {
  expect(rfmSegment.cells([column(1, 2), column(3, 4), column(50, 60)])).toEqual(column(null, null));
});

test.each([2, 6, 4.5, 'много'])('%p bins are a problem', (bins) => {
  expect(rfmScore.cells([...clients, [[bins]]])).toMatchObject({ problem: 'bad-setting', setting: 'bins' });
});

test('unequal ranges are a problem', () => {
  expect(rfmSegment.cells([clients[0], column(1), clients[2]])).toEqual({
    problem: 'unequal-ranges',
    first: 5,
    second: 1,
  });
});

const sales = [
  column('А', 'А', 'Б', 'В'),
  column(...['2025-03-01', '2025-06-30', '2025-05-01', '2024-01-01'].map(dayOfIso)),
  column(100, 200, 150, 20),
];

test('RFMTABLE: every client with its values and scores; fewer than five clients make no segments', () => {
  expect(rfmTable.cells([...sales, [['2025-07-01']], [[3]], [['en']]])).toEqual([
    ['Client', 'Days ago', 'Purchases', 'Revenue', 'R', 'F', 'M', 'RFM', 'Segment'],
    ['А', 1, 2, 300, 3, 3, 3, '333', null],
    ['Б', 61, 1, 150, 2, 1, 2, '212', null],
    ['В', 547, 1, 20, 1, 1, 1, '111', null],
  ]);
});

test('RFMTABLE: no purchase at all is a problem', () => {
  expect(rfmTable.cells([column('А'), column(45992), column(-5)])).toMatchObject({ problem: 'too-few-clients' });
});
