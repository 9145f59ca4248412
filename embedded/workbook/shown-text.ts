import type { CellValue } from './model/sheet';

interface Shown {
  readonly format: string;
  readonly date1904: boolean;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * What a cell shows: decimals, thousands, percent, and days and times written in figures. Other parts of a format
 * (colours, conditions, names of months) are passed over.
 */
export function shownText(value: CellValue, { format, date1904 }: Shown): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string' || format === '@') return String(value);
  const [positive = '', negative] = format.replace(/\[[^\]]*\]/g, '').split(';');
  const section = value < 0 && negative !== undefined ? negative : positive;
  if (section === 'General' || section === '') return String(Number(value.toPrecision(11)));
  if (/[dmyhs]/i.test(section.replace(/"[^"]*"|\\./g, ''))) return shownDate(value, section, date1904);
  return shownNumber(negative !== undefined ? Math.abs(value) : value, section);
}

interface NumberPattern {
  /** The digits within the format, as `#,##0.00`. */
  readonly digits: string;
  readonly scale: number;
  readonly format: Intl.NumberFormat;
}

const patterns = new Map<string, NumberPattern>();

/** Making a formatter takes far longer than using it. */
function patternOf(section: string): NumberPattern {
  const known = patterns.get(section);
  if (known) return known;
  const digits = /[#0?](?:[#0?,\s]*[#0?])?(?:\.[0#?]+)?/.exec(section)?.[0] ?? '0';
  const decimals = /\.([0#?]+)/.exec(digits)?.[1] ?? '';
  const format = new Intl.NumberFormat('en-US', {
    useGrouping: /[#0?],[#0?]/.test(digits),
    minimumFractionDigits: decimals.replace(/#/g, '').length,
    maximumFractionDigits: decimals.length,
  });
  const pattern = { digits, scale: section.includes('%') ? 100 : 1, format };
  patterns.set(section, pattern);
  return pattern;
}

function shownNumber(value: number, section: string): string {
  const { digits, scale, format } = patternOf(section);
  return section
    .replace(digits, format.format(value * scale))
    .replace(/"/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
}

const UNIX_EPOCH = { 1900: 25569, 1904: 24107 };

function shownDate(value: number, section: string, date1904: boolean): string {
  const days = value - UNIX_EPOCH[date1904 ? 1904 : 1900];
  const at = new Date(Math.round(days * 86_400) * 1000);
  const minutes = /(h[^a-z]*)m{1,2}|m{1,2}([^a-z]*s)/gi;
  const marked = section.replace(minutes, (part) => part.replace(/m/gi, 'n'));
  return marked.replace(
    /"([^"]*)"|\\(.)|yyyy|yy|dd|d|mm|m|hh|h|nn|n|ss|s/gi,
    (part, quoted?: string, escaped?: string) => {
      return quoted ?? escaped ?? datePart(at, part.toLowerCase());
    },
  );
}

function datePart(at: Date, part: string): string {
  const values: Record<string, number> = {
    d: at.getUTCDate(),
    m: at.getUTCMonth() + 1,
    h: at.getUTCHours(),
    n: at.getUTCMinutes(),
    s: at.getUTCSeconds(),
  };
  if (part === 'yyyy') return String(at.getUTCFullYear());
  if (part === 'yy') return two(at.getUTCFullYear() % 100);
  const value = values[part.charAt(0)] ?? 0;
  return part.length === 2 ? two(value) : String(value);
}
