export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

type BorderStyles = {
  /** `Continuous`, `Dash`, `DashDot`, `DashDotDot`, `Dot`, `Double`, `SlantDashDot`, or `None`. */
  [Side in BorderSide as `border.${Side}.style`]: string;
} & {
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  [Side in BorderSide as `border.${Side}.weight`]: string;
} & {
  /** `#RRGGBB`. */
  [Side in BorderSide as `border.${Side}.color`]: string;
};

/** Everything about a cell's look that can be set. Colours are `#RRGGBB`, sizes are points. */
export interface StyleValues extends BorderStyles {
  /** Number format code as in a file, such as `0.00` or `dd.mm.yyyy`; `General` and `@` included. */
  numberFormat: string;
  /** Solid fill; '' where a fill was taken away. */
  'fill.color': string;
  'font.name': string;
  'font.size': number;
  'font.bold': boolean;
  'font.italic': boolean;
  'font.underline': string;
  'font.strikethrough': boolean;
  'font.color': string;
  'alignment.horizontal': string;
  'alignment.vertical': string;
  'alignment.wrapText': boolean;
  'alignment.indentLevel': number;
  'alignment.shrinkToFit': boolean;
  'alignment.textOrientation': number;
}

export type StyleKey = keyof StyleValues;

/** The look of one cell: only what differs from an untouched cell. Equal looks of a sheet are one object. */
export type CellStyle = Readonly<Partial<StyleValues>>;

/** An untouched cell's look, as a host reports it. */
export const DEFAULT_STYLE = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.color': '#000000',
  'alignment.horizontal': 'General',
  'alignment.vertical': 'Bottom',
  'alignment.wrapText': false,
  'alignment.indentLevel': 0,
  'alignment.shrinkToFit': false,
  'alignment.textOrientation': 0,
} as const satisfies CellStyle;
