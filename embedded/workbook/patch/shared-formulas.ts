import { shiftedFormula } from '../formulas/shifted-formula';
import { toAddress, parseAddress } from '../model/address';
import type { Area } from '../model/area';
import { attributeOf, escapeText, textOf } from '../xml/text';
import { formulaOf } from './cell-patch';
import type { CellText } from './row-text';

interface Group {
  readonly formula: string;
  /** The cell that carries the formula for the others. */
  readonly row: number;
  readonly column: number;
  readonly area: Area | null;
  /** The carrier got other content: the next of the group takes over. */
  isLost: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Formulas that a part writes once for a group of cells. Where the cell that carries the text gets other content, the next
 * cell of the group carries it from there on (in a group of one row or column), or each gets a formula of its own. With
 * `each`, all formulas of all groups are written out: after rows went in or out, groups do not hold together.
 */
export class SharedFormulas {
  private readonly groups = new Map<string, Group>();
  private lost = 0;

  constructor(private readonly each: boolean) {}

  /** Whether rows without changes have to be looked at. */
  get isAtWork(): boolean {
    return this.each || this.lost > 0;
  }

  /** The cell as it has to be written, before its own change; `loses`: its formula is going to be another one. */
  settle(cell: CellText, place: Place, loses: boolean): CellText {
    const found = formulaOf(cell.text);
    if (!found || attributeOf(found.attributes, 't') !== 'shared') return cell;
    const key = attributeOf(found.attributes, 'si') ?? '';
    const text = /^[^>]*>([^]*)</.exec(found.element)?.[1] ?? '';
    const own = text === '' ? undefined : this.begin(key, { ...place, formula: textOf(text) }, found.attributes);
    const group = own ?? this.groups.get(key);
    if (!group) return cell;
    if (loses) {
      if (own) this.lose(group);
      return cell;
    }
    if (!group.isLost && !this.each) return cell;
    const formula = shiftedFormula(group.formula, place.row - group.row, place.column - group.column);
    const written = `>${escapeText(formula)}</`;
    const attributes = this.each ? '' : this.takeOver(key, group, { ...place, formula });
    const [, name = 'f'] = /^<([^\s/>]+)/.exec(found.element) ?? [];
    const element = `<${name}${attributes}${written}${name}>`;
    return { column: cell.column, text: cell.text.replace(found.element, () => element) };
  }

  private begin(key: string, carrier: Place & { readonly formula: string }, attributes: string): Group {
    const area = parseAddress(attributeOf(attributes, 'ref') ?? '')?.area ?? null;
    const group = { ...carrier, area, isLost: false };
    this.groups.set(key, group);
    return group;
  }

  private lose(group: Group): void {
    group.isLost = true;
    this.lost++;
  }

  /** Attributes of the formula of a cell that takes over from the carrier; none where each cell must fend for itself. */
  private takeOver(key: string, { area }: Group, carrier: Place & { readonly formula: string }): string {
    if (!area || (area.rows > 1 && area.columns > 1)) return '';
    const { row, column } = carrier;
    const rest = {
      row,
      column,
      rows: area.row + area.rows - row,
      columns: area.column + area.columns - column,
    };
    this.groups.set(key, { ...carrier, area: rest, isLost: false });
    this.lost--;
    return ` t="shared" ref="${toAddress(rest)}" si="${key}"`;
  }
}
