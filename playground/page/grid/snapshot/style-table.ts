import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../../../embedded/workbook/model/style';
import { styleData } from './style-data';

/** Looks of a workbook under short names: cells with the same look share one. */
export class StyleTable {
  private readonly names = new Map<string, string>();
  private readonly known = new WeakMap<CellStyle, string>();
  private unsent: Record<string, IStyleData> = {};

  /** The name of a look, undefined for an untouched cell. */
  nameOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const name = this.nameOfData(styleData(style));
    this.known.set(style, name);
    return name;
  }

  /** The name of a look of a cell that is marked as having borders, though it may have none. */
  nameInMerged(style: CellStyle | undefined): string | undefined {
    return style && this.nameOfData({ bd: {}, ...styleData(style) });
  }

  /** Looks named since this was last asked, by name. */
  takeNew(): Record<string, IStyleData> {
    const taken = this.unsent;
    this.unsent = {};
    return taken;
  }

  private nameOfData(data: IStyleData): string {
    const text = JSON.stringify(data);
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = `look-${this.names.size}`;
    this.names.set(text, name);
    this.unsent[name] = data;
    return name;
  }
}
