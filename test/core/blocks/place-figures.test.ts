import type { Block, FiguresBlock } from '../../../core/blocks/blocks';
import { layoutOf, type PlacedFigures } from '../../../core/blocks/layout';
import { withRoomForCards } from '../../../core/blocks/place-figures';

const figures: FiguresBlock = {
  block: 'figures',
  figures: Array.from({ length: 5 }, (_, i) => ({ label: `Показатель ${i}`, value: 393, format: 'integer' as const })),
};
const narrow = [11, 11, 11, 11, 11];

test('columns before a wide one are widened until the cards find room there', () => {
  const widths = withRoomForCards([...narrow, 90], [figures]);
  expect(widths[5]).toBe(90);
  expect(new Set(widths.slice(0, 5)).size).toBe(1);
  expect(widths[0]).toBeGreaterThan(11);
});

test('columns stay as they are where there is room, where nothing is wide, and where widening would not do', () => {
  expect(withRoomForCards([...narrow, ...narrow, 90], [figures])).toEqual([...narrow, ...narrow, 90]);
  expect(withRoomForCards(narrow, [figures])).toEqual(narrow);
  expect(withRoomForCards([11, 90], [figures])).toEqual([11, 90]);
  expect(withRoomForCards([...narrow, 90], [])).toEqual([...narrow, 90]);
});

test('cards above a table with a column of long texts stand in one strip before that column', () => {
  const table: Block = {
    block: 'table',
    name: 'treatments',
    columns: [
      ...narrow.map((_, i) => ({ key: `n${i}`, header: `№ ${i}`, format: 'integer' as const })),
      { key: 'advice', header: 'Что делать', format: 'text' as const, width: 60 },
    ],
    rows: [[1, 2, 3, 4, 5, 'Закрепите менеджера. '.repeat(8)]],
  };
  const { placed } = layoutOf([figures, table]);
  const { cards } = placed.find((one): one is PlacedFigures => one.place === 'figures')!;
  expect(new Set(cards.map(({ value }) => value.row)).size).toBe(1);
  expect(cards.every(({ value }) => value.column + value.columns <= 5)).toBe(true);
});
