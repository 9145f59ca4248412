import type { Area } from './area';
import { areaOf, contains, hasCell, intersection, subtract } from './area';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { StyleKey, StyleValues } from './style';

/** One property of look set on one area. */
export interface FormatLayer extends Area {
  readonly key: StyleKey;
  readonly value: StyleValues[StyleKey];
}

/** Formatting as it was applied: for a cell and a property the last layer over the cell counts. */
export class FormatLayers {
  /** Oldest first. */
  list: FormatLayer[] = [];

  /** Lays one property over an area; layers it hides completely are dropped. */
  set<K extends StyleKey>(area: Area, key: K, value: StyleValues[K]): void {
    this.list = this.list.filter((layer) => layer.key !== key || !contains(area, layer));
    this.list.push({ ...areaOf(area), key, value });
  }

  /** Takes the formatting of an area away: all of it, or the properties that the test picks. */
  clear(area: Area, picks: (key: StyleKey) => boolean = () => true): void {
    this.list = this.list.flatMap((layer) =>
      picks(layer.key) ? subtract(layer, area).map((rest) => ({ ...layer, ...rest })) : [layer],
    );
  }

  valueAt<K extends StyleKey>(row: number, column: number, key: K): StyleValues[K] | undefined {
    for (let index = this.list.length - 1; index >= 0; index--) {
      const layer = this.list[index];
      if (layer && layer.key === key && hasCell(layer, row, column)) return layer.value as StyleValues[K];
    }
    return undefined;
  }

  /** The different values a property has in an area; `undefined` stands for cells where it was never set. */
  valuesIn<K extends StyleKey>(area: Area, key: K): Set<StyleValues[K] | undefined> {
    const values = new Set<StyleValues[K] | undefined>();
    let rest: Area[] = [areaOf(area)];
    for (let index = this.list.length - 1; index >= 0 && rest.length > 0; index--) {
      const layer = this.list[index];
      if (!layer || layer.key !== key || !rest.some((part) => intersection(part, layer))) continue;
      values.add(layer.value as StyleValues[K]);
      rest = rest.flatMap((part) => subtract(part, layer));
    }
    if (rest.length > 0) values.add(undefined);
    return values;
  }

  shift(shift: Shift): void {
    this.list = this.list.flatMap((layer) => {
      const moved = shifted(layer, shift);
      return moved ? [{ ...layer, ...moved }] : [];
    });
  }
}
