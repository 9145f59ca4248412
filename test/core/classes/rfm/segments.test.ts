import { onScaleOfFive, segmentIds, segmentOf, type SegmentId } from '../../../../core/classes/rfm/segments';

/** The rules as they are published, in their order; FM is the rounded mean of F and M. */
const rules: readonly [SegmentId, (r: number, fm: number) => boolean][] = [
  ['champions', (r, fm) => (r === 5 && fm >= 4) || (r === 4 && fm === 5)],
  ['loyal', (r, fm) => r >= 3 && fm >= 4],
  ['potential-loyalists', (r, fm) => r >= 4 && fm >= 2 && fm <= 3],
  ['new', (r, fm) => r === 5 && fm === 1],
  ['promising', (r, fm) => r === 4 && fm === 1],
  ['need-attention', (r, fm) => r === 3 && fm === 3],
  ['about-to-sleep', (r, fm) => r === 3 && fm <= 2],
  ['at-risk', (r, fm) => (r === 2 && fm >= 3) || (r === 1 && fm === 3)],
  ['cant-lose', (r, fm) => r === 1 && fm >= 4],
  ['hibernating', (r, fm) => r === 2 && fm <= 2],
  ['lost', (r, fm) => r === 1 && fm <= 2],
];
const scale = (bins: number) => Array.from({ length: bins }, (_, i) => i + 1);

test('every one of the 125 scores has the segment of the first rule that matches', () => {
  const seen = new Set<SegmentId>();
  for (const r of scale(5))
    for (const f of scale(5))
      for (const m of scale(5)) {
        const both = Math.round((f + m) / 2); // halves up
        const [wanted] = rules.find(([, matches]) => matches(r, both))!;
        expect(`${r}${f}${m} ${segmentOf({ r, f, m })}`).toBe(`${r}${f}${m} ${wanted}`);
        seen.add(wanted);
      }
  expect([...seen].sort()).toEqual([...segmentIds].sort());
});

test.each([3, 4])('with %i bins every score has a segment, the best and the worst ones theirs', (bins) => {
  for (const r of scale(bins))
    for (const f of scale(bins))
      for (const m of scale(bins)) expect(segmentIds).toContain(segmentOf({ r, f, m }, bins));
  expect(segmentOf({ r: bins, f: bins, m: bins }, bins)).toBe('champions');
  expect(segmentOf({ r: 1, f: bins, m: bins }, bins)).toBe('cant-lose');
  expect(segmentOf({ r: bins, f: 1, m: 1 }, bins)).toBe('new');
  expect(segmentOf({ r: 1, f: 1, m: 1 }, bins)).toBe('lost');
});

test('shorter scales are stretched to five', () => {
  expect(scale(3).map((score) => onScaleOfFive(score, 3))).toEqual([1, 3, 5]);
  expect(scale(4).map((score) => onScaleOfFive(score, 4))).toEqual([1, 2, 4, 5]);
  expect(scale(5).map((score) => onScaleOfFive(score, 5))).toEqual([1, 2, 3, 4, 5]);
});
