import type { StyleSheet } from '../graft/style-sheet';
import type { CellStyle, StyleKey } from '../model/style';
import { toCellStyle } from '../to-hucre/cell-style';
import type { Element } from '../xml/tree';
import { childInOrder, childNamed, newElement, parseTree, setAttribute, writeElement } from '../xml/tree';
import { changedBorder, changedFont, solidFill } from './changed-style-parts';
import type { NewLook } from './sheet-changes';

/** Styles of cells that got another look: copies of what the file has, with the changed properties only. */
export class ChangedStyles {
  private readonly known = new Map<CellStyle, Map<string, number>>();

  constructor(private readonly styles: StyleSheet) {}

  /** Number of the style that a style becomes with a new look. */
  readonly of = (style: number, { keys, look }: NewLook): number => {
    const ofLook = this.known.get(look) ?? new Map<string, number>();
    this.known.set(look, ofLook);
    const name = `${style} ${keys.join(' ')}`;
    const number = ofLook.get(name) ?? this.derive(style, keys, look);
    ofLook.set(name, number);
    return number;
  };

  /** Number of the style that an untouched cell gets with a look. */
  readonly ofLook = (look: CellStyle): number => this.of(0, { keys: Object.keys(look) as StyleKey[], look });

  private derive(style: number, keys: readonly StyleKey[], look: CellStyle): number {
    const { styles } = this;
    const none = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' };
    const xf = copyOf(styles.item('cellXfs', style) ?? newElement(styles.tree.root, 'xf', none));
    const wanted = toCellStyle(look, styles.defaultFont());
    const of = (kind: string): StyleKey[] => keys.filter((key) => key.startsWith(kind));
    const partOf = (list: string, id: string): Element => this.copyOfPart(xf, list, id);
    const [fonts, borders] = [of('font.'), of('border.')];
    if (fonts.length > 0) this.use(xf, 'font', changedFont(partOf('fonts', 'fontId'), fonts, wanted.font ?? {}));
    if (borders.length > 0)
      this.use(xf, 'border', changedBorder(partOf('borders', 'borderId'), borders, wanted.border ?? {}));
    if (of('fill.').length > 0) this.use(xf, 'fill', solidFill(styles.tree.root, look['fill.color'] ?? ''));
    if (of('alignment.').length > 0) align(xf, wanted.alignment ?? {});
    if (of('numberFormat').length > 0) {
      setAttribute(xf, 'numFmtId', String(styles.formatNumber(look.numberFormat ?? 'General')));
      setAttribute(xf, 'applyNumberFormat', '1');
    }
    return styles.put('cellXfs', xf);
  }

  private copyOfPart(xf: Element, list: string, id: string): Element {
    const number = Number(/="(\d+)"/.exec(new RegExp(`\\s${id}="\\d+"`).exec(xf.attributes)?.[0] ?? '')?.[1] ?? 0);
    const { root } = this.styles.tree;
    return copyOf(this.styles.item(list, number) ?? newElement(root, list.slice(0, -1)));
  }

  /** Makes a style use a font, a fill (null: none) or a border. */
  private use(xf: Element, kind: 'font' | 'fill' | 'border', part: Element | null): void {
    setAttribute(xf, `${kind}Id`, String(part ? this.styles.put(`${kind}s`, part) : 0));
    setAttribute(xf, `apply${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, '1');
  }
}

const copyOf = (element: Element): Element => parseTree(writeElement(element)).root;

/** Where text stands in the cell; what the model has no words for (reading order) stays. */
function align(xf: Element, wanted: NonNullable<ReturnType<typeof toCellStyle>['alignment']>): void {
  const alignment = childNamed(xf, 'alignment') ?? childInOrder(xf, 'alignment', ['protection', 'extLst']);
  for (const name of ['horizontal', 'vertical', 'wrapText', 'shrinkToFit', 'indent', 'textRotation'] as const) {
    const value = wanted[name];
    setAttribute(alignment, name, value === undefined ? null : value === true ? '1' : String(value));
  }
  setAttribute(xf, 'applyAlignment', '1');
}
