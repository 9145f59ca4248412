/** Kinds of border lines by the grid's numbers; the first of a kind is the one for a line of its usual weight. */
const TYPES: readonly (readonly [type: number, style: string, weight: string])[] = [
  [1, 'Continuous', 'Thin'],
  [2, 'Continuous', 'Hairline'],
  [8, 'Continuous', 'Medium'],
  [13, 'Continuous', 'Thick'],
  [4, 'Dash', 'Thin'],
  [9, 'Dash', 'Medium'],
  [5, 'DashDot', 'Thin'],
  [10, 'DashDot', 'Medium'],
  [6, 'DashDotDot', 'Thin'],
  [11, 'DashDotDot', 'Medium'],
  [3, 'Dot', 'Thin'],
  [7, 'Double', 'Thick'],
  [12, 'SlantDashDot', 'Medium'],
];

/** The grid's number for a line, 0 for none. */
export function borderType(style = 'None', weight = 'Thin'): number {
  const alike = TYPES.filter(([, each]) => each === style);
  const [type = 0] = alike.find(([, , each]) => each === weight) ?? alike[0] ?? [];
  return type;
}

/** Style and weight of the grid's number for a line. */
export function borderOfType(type: number): { readonly style: string; readonly weight: string } {
  const [, style = 'None', weight = 'Thin'] = TYPES.find(([each]) => each === type) ?? [];
  return { style, weight };
}
