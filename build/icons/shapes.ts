/** A filled shape in a square of side 1, painted over what lies beneath. */
export interface Shape {
  readonly color: readonly [number, number, number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

const box = (color: Shape['color'], place: readonly [number, number, number, number], radius = 0.03): Shape => {
  const [x, y, width, height] = place;
  return { color, x, y, width, height, radius };
};

const blue = [31, 78, 121] as const;
const white = [255, 255, 255] as const;
const green = [112, 193, 120] as const;
const amber = [246, 196, 83] as const;
const pale = [196, 208, 222] as const;
const ground = box(blue, [0.02, 0.02, 0.96, 0.96], 0.18);

/** The icons, each of a few boxes: classes as falling bars; shares as stacked bars; sheets one behind the other. */
export const icons: Readonly<Record<string, readonly Shape[]>> = {
  icon: [
    ground,
    box(green, [0.17, 0.2, 0.18, 0.6]),
    box(amber, [0.41, 0.42, 0.18, 0.38]),
    box(pale, [0.65, 0.6, 0.18, 0.2]),
  ],
  portfolio: [
    ground,
    ...[0.17, 0.41, 0.65].flatMap((x, i) => [
      box(green, [x, 0.2, 0.18, 0.3 - i * 0.09], 0.01),
      box(amber, [x, 0.5 - i * 0.09, 0.18, 0.16], 0.01),
      box(pale, [x, 0.66 - i * 0.09, 0.18, 0.14 + i * 0.09], 0.01),
    ]),
  ],
  all: [
    ground,
    box(pale, [0.32, 0.16, 0.5, 0.5], 0.04),
    box(white, [0.18, 0.32, 0.5, 0.52], 0.04),
    box(green, [0.26, 0.42, 0.34, 0.07], 0.02),
    box(amber, [0.26, 0.55, 0.26, 0.07], 0.02),
    box(blue, [0.26, 0.68, 0.18, 0.07], 0.02),
  ],
};

/** RGBA pixels of shapes, edges smoothed by sixteen samples a pixel. */
export function paint(shapes: readonly Shape[], size: number): Uint8Array {
  const rgba = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel++) {
    const samples = Array.from({ length: 16 }, (_, i) => ({
      x: ((pixel % size) + ((i % 4) + 0.5) / 4) / size,
      y: (Math.floor(pixel / size) + (Math.floor(i / 4) + 0.5) / 4) / size,
    }));
    rgba.set(
      blend(samples.map((sample) => [...shapes].reverse().find((shape) => covers(shape, sample))?.color)),
      pixel * 4,
    );
  }
  return rgba;
}

function blend(colors: readonly (Shape['color'] | undefined)[]): readonly number[] {
  const hit = colors.filter((color) => color !== undefined);
  if (hit.length === 0) return [0, 0, 0, 0];
  const mean = [0, 1, 2].map((channel) =>
    Math.round(hit.reduce((sum, color) => sum + color[channel]!, 0) / hit.length),
  );
  return [...mean, Math.round((255 * hit.length) / colors.length)];
}

function covers({ x, y, width, height, radius }: Shape, at: { readonly x: number; readonly y: number }): boolean {
  const beyond = (value: number, start: number, length: number) =>
    Math.max(start + radius - value, value - (start + length - radius), 0);
  return Math.hypot(beyond(at.x, x, width), beyond(at.y, y, height)) <= radius;
}
