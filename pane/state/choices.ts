import type { Saved } from '../../core';

/** What the user has chosen in this workbook: settings, columns, and the sheet with the sales where it was pointed at. */
export interface Choices extends Saved {
  readonly sheet?: string;
}

export const noChoices: Choices = { version: 1, settings: {}, columns: {} };

/** The column of a role; the empty header says that the sheet has none, null leaves it to detection again. */
export function withColumn(choices: Choices, role: string, header: string | null): Choices {
  const others = Object.fromEntries(Object.entries(choices.columns).filter(([known]) => known !== role));
  return { ...choices, columns: header === null ? others : { ...others, [role]: header } };
}

/** The sheet with the sales; columns chosen on another one hold no more. */
export const withSheet = (choices: Choices, sheet: string): Choices => ({
  ...choices,
  sheet,
  columns: Object.fromEntries(Object.entries(choices.columns).filter(([role]) => !role.startsWith('sales.'))),
});

/** Some settings replaced; `undefined` takes a setting away. */
export const withSettings = (choices: Choices, changed: Readonly<Record<string, unknown>>): Choices => ({
  ...choices,
  settings: Object.fromEntries(
    Object.entries({ ...choices.settings, ...changed }).filter(([, value]) => value !== undefined),
  ),
});

/** Nothing pointed at: sheet and columns are left to detection. */
export const withoutPlaces = ({ version, settings }: Choices): Choices => ({ version, settings, columns: {} });
