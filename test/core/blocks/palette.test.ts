import {
  classColours,
  coloursOfClass,
  noClassColours,
  palette,
  seriesColour,
  tones,
} from '../../../core/blocks/palette';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each([...Object.entries(classColours), ['none', noClassColours] as const])(
  'class %s can be read in its colours',
  (_, { fill, text }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
  },
);

test('letters can be read on everything they stand on', () => {
  const grounds = [
    palette.bar,
    palette.heat.high,
    palette.totals.fill,
    palette.card.fill,
    ...Object.values(tones).map(({ fill }) => fill),
  ];
  for (const ground of grounds) expect(contrast(palette.text, ground)).toBeGreaterThanOrEqual(4.5);
  for (const colour of [palette.muted, palette.strong, palette.rise, palette.fall, palette.warning])
    expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.muted, palette.card.fill)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette.header.text, palette.header.fill)).toBeGreaterThanOrEqual(4.5);
});

test('A, B and C are told apart in black and white too', () => {
  const [a = 0, b = 0, c = 0] = ['A', 'B', 'C'].map((letter) => luminance(classColours[letter]!.solid));
  expect(a).toBeLessThan(b - 0.15);
  expect(b).toBeLessThan(c);
});

test('a pair has the colours of its first letter, other texts have none', () => {
  expect(coloursOfClass('AX')).toBe(classColours.A);
  expect(coloursOfClass('CZ')).toBe(classColours.C);
  expect(coloursOfClass('X')).toEqual(classColours.A);
  expect(coloursOfClass('Активный')).toBeUndefined();
  expect(coloursOfClass('XA')).toBeUndefined();
  expect(coloursOfClass('')).toBeUndefined();
});

test('a series that names a class has its colour, others take the accents in turn', () => {
  expect(seriesColour('A', 0)).toBe(classColours.A!.solid);
  expect(seriesColour('Доля B, %', 0)).toBe(classColours.B!.solid);
  expect(seriesColour('ABC', 1)).toBe(palette.accents[1]);
  expect(seriesColour('Выручка', palette.accents.length)).toBe(palette.accents[0]);
});
