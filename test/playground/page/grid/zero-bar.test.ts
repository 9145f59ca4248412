import { withoutZeroBar } from '../../../../playground/page/grid/snapshot/zero-bar';

test('a cell of zero has no bar, and nothing else of it changes', () => {
  expect(withoutZeroBar({ v: 0, dataBar: { value: 0 } })).toEqual({ v: 0 });
  expect(withoutZeroBar({ v: 3, dataBar: { value: 12 } })).toEqual({ v: 3, dataBar: { value: 12 } });
  expect(withoutZeroBar({ v: 0 })).toEqual({ v: 0 });
});
