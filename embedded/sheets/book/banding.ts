import type { Area } from '../../workbook/model/area';

/** Alternating colours of an area's rows. Colours are `#RRGGBB`, null for none. */
export interface Banding {
  area: Area;
  header: string | null;
  first: string | null;
  second: string | null;
  footer: string | null;
}

interface Colours {
  readonly header: string;
  readonly second: string;
  readonly footer: string;
}

/** Google's ready-made themes; the first colour of all of them is white. */
export const BANDING_THEMES = {
  LIGHT_GREY: { header: '#BDBDBD', second: '#F3F3F3', footer: '#DEDEDE' },
  CYAN: { header: '#4DD0E1', second: '#E0F7FA', footer: '#A2E8F1' },
  GREEN: { header: '#63D297', second: '#E7F9EF', footer: '#AFE9CA' },
  YELLOW: { header: '#F7CB4D', second: '#FEF8E3', footer: '#FCE8B2' },
  ORANGE: { header: '#F46524', second: '#FFE6DD', footer: '#FFCCBC' },
  BLUE: { header: '#5B95F9', second: '#E8F0FE', footer: '#ACC9FE' },
} as const satisfies Record<string, Colours>;
export type BandingTheme = keyof typeof BANDING_THEMES;

export function newBanding(area: Area, theme: BandingTheme, parts: { header: boolean; footer: boolean }): Banding {
  const { header, second, footer } = BANDING_THEMES[theme];
  return {
    area,
    header: parts.header ? header : null,
    first: '#FFFFFF',
    second,
    footer: parts.footer ? footer : null,
  };
}
