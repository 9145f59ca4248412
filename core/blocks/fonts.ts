/** How a text is set. Sizes are points. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** Every size of letters a report uses; the typeface is the workbook's own. */
export const fonts = {
  title: { size: 18, bold: true },
  heading: { size: 14, bold: true },
  caption: { size: 12, bold: true },
  figure: { size: 16, bold: true },
  body: { size: 11, bold: false },
  strong: { size: 11, bold: true },
  small: { size: 9, bold: false },
} as const satisfies Readonly<Record<string, Font>>;
