type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => `&${({ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' } as Record<string, string>)[sign]};`,
  );

const short = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** An SVG element; attributes without a value are left out. The content is SVG already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${short(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

export interface TextLook {
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly size: number;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** Degrees. */
  readonly turn?: number;
}

/** A line of text whose middle is at `y`. */
export const textElement = (text: string, { x, y, size, color, anchor = 'start', bold, turn }: TextLook): string =>
  element(
    'text',
    {
      x,
      y: y + size * 0.35,
      'font-size': size,
      fill: color,
      'text-anchor': anchor,
      'font-weight': bold ? 600 : undefined,
      transform: turn ? `rotate(${turn} ${Math.round(x)} ${Math.round(y)})` : undefined,
    },
    escaped(text),
  );

/** About how many pixels wide a text is. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56;

/** The text, cut where it would be wider than so many pixels. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (size * 0.56)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}
