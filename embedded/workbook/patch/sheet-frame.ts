import type { Area } from '../model/area';
import { bounding } from '../model/area';
import { parseAddress, toAddress } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Element } from '../xml/tree';
import { attribute, childInOrder, childNamed, newElement, parseTree, setAttribute, writeTree } from '../xml/tree';
import { patchColumns } from './columns';
import type { SheetMove } from './moved-elements';
import { moveElements } from './moved-elements';

/** What is to be done to the part outside its rows. */
export interface FramePatch {
  readonly before: Sheet;
  readonly after: Sheet;
  /** Null where no rows or columns went in or out. */
  readonly move: SheetMove | null;
  /** The cells that were written, if any. */
  readonly written: Area | null;
  /** Whether the sheet is the selected one; null leaves the mark as it is. */
  readonly isSelected: boolean | null;
}

const AFTER_VIEWS = ['sheetFormatPr', 'cols', 'sheetData'];
const AFTER_MERGES =
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const AFTER_PROTECTION = 'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells'
  .split(' ')
  .concat(AFTER_MERGES);

/** What stands before the rows, as a tree whose last element is the opened `sheetData`. */
export function headTree(head: string): Element {
  const root = /<((?:\w+:)?worksheet)\b/.exec(head)?.[1] ?? 'worksheet';
  const data = /<((?:\w+:)?sheetData)\b[^>]*>$/.exec(head)?.[1] ?? 'sheetData';
  return parseTree(`${head}</${data}></${root}>`).root;
}

/** The head with its changes; letter by letter the same where there are none. */
export function patchedHead(head: string, patch: FramePatch): string {
  const root = headTree(head);
  const intact = written(head, root);
  if (patch.move) moveElements(root, patch.move);
  patchProperties(root, patch);
  patchColumns(root, patch);
  const text = written(head, root);
  return text === intact ? head : text;
}

function written(head: string, root: Element): string {
  const before = head.slice(0, head.search(/<(?:\w+:)?worksheet\b/));
  return writeTree({ before, root }).replace(/<((?:\w+:)?sheetData)\b([^>]*)\/><\/[^>]+>$/, '<$1$2>');
}

function patchProperties(root: Element, { before, after, isSelected, written: cells }: FramePatch): void {
  const dimension = childNamed(root, 'dimension');
  const known = parseAddress((dimension && attribute(dimension, 'ref')) ?? '')?.area;
  if (dimension && known && cells) setAttribute(dimension, 'ref', toAddress(bounding(known, cells)));
  if (before.tabColor !== after.tabColor) paintTab(root, after.tabColor);
  const views = childNamed(root, 'sheetViews');
  const view = childNamed(views, 'sheetView');
  if (view && isSelected !== null && (isSelected || attribute(view, 'tabSelected') !== undefined)) {
    setAttribute(view, 'tabSelected', isSelected ? '1' : '0');
  }
  const isSameView =
    before.showGridlines === after.showGridlines &&
    before.showHeadings === after.showHeadings &&
    before.frozen.rows === after.frozen.rows &&
    before.frozen.columns === after.frozen.columns;
  if (!isSameView) patchView(view ?? newView(root), after);
}

function paintTab(root: Element, color: string): void {
  const properties = childInOrder(root, 'sheetPr', ['dimension', 'sheetViews', ...AFTER_VIEWS]);
  properties.children = properties.children.filter((node) => node !== childNamed(properties, 'tabColor'));
  if (color) properties.children.unshift(newElement(root, 'tabColor', { rgb: `FF${color.slice(1)}` }));
}

function newView(root: Element): Element {
  const views = childInOrder(root, 'sheetViews', AFTER_VIEWS);
  const view = newElement(root, 'sheetView', { workbookViewId: '0' });
  views.children.push(view);
  return view;
}

function patchView(view: Element, { frozen, showGridlines, showHeadings }: Sheet): void {
  setAttribute(view, 'showGridLines', showGridlines ? null : '0');
  setAttribute(view, 'showRowColHeaders', showHeadings ? null : '0');
  view.children = view.children.filter((node) => node !== childNamed(view, 'pane'));
  const { rows, columns } = frozen;
  if (rows + columns === 0) return;
  const split = { ...(columns > 0 && { xSplit: String(columns) }), ...(rows > 0 && { ySplit: String(rows) }) };
  const corner = toAddress({ row: rows, column: columns, rows: 1, columns: 1 });
  const part = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = { ...split, topLeftCell: corner, activePane: part, state: 'frozen' };
  view.children.unshift(newElement(view, 'pane', pane));
}

/** What stands behind the rows, with its changes; `head` has the root element. */
export function patchedTail(tail: string, head: string, { before, after, move }: FramePatch): string {
  const name = /<((?:\w+:)?worksheet)\b/.exec(head)?.[1] ?? 'worksheet';
  const end = tail.indexOf('>') + 1;
  const { root } = parseTree(`<${name}>${tail.slice(end)}`);
  const intact = writeTree({ before: '', root });
  if (move) moveElements(root, move);
  if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) patchMerges(root, after);
  if (before.isProtected !== after.isProtected) protect(root, after.isProtected);
  const text = writeTree({ before: '', root });
  if (text === intact) return tail;
  const inside = root.children.length > 0 ? text.slice(name.length + 2) : `</${name}>`;
  return tail.slice(0, end) + inside + tail.slice(tail.lastIndexOf('>') + 1);
}

function patchMerges(root: Element, { merges }: Sheet): void {
  const list = childInOrder(root, 'mergeCells', AFTER_MERGES);
  list.children = merges.map((area) => newElement(root, 'mergeCell', { ref: toAddress(area) }));
  setAttribute(list, 'count', String(merges.length));
  if (merges.length === 0) root.children = root.children.filter((node) => node !== list);
}

function protect(root: Element, isProtected: boolean): void {
  const element = childInOrder(root, 'sheetProtection', AFTER_PROTECTION);
  setAttribute(element, 'sheet', '1');
  if (!isProtected) root.children = root.children.filter((node) => node !== element);
}
