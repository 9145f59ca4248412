import type { XmlTree } from '../xml/tree';
import { parseTree, writeTree } from '../xml/tree';
import type { NewEntry } from '../zip/write-zip';
import { writeZip } from '../zip/write-zip';
import type { Package } from './package';
import { entryOf, textOfPart } from './package';

/** Changes to a package. Parts that nothing is said about are copied byte by byte, still packed. */
export class PackageEdit {
  private readonly changed = new Map<string, NewEntry>();
  private readonly dropped = new Set<string>();
  private readonly trees = new Map<string, { name: string; before: string; tree: XmlTree }>();

  constructor(readonly base: Package) {}

  /** The part's tree, to be changed in place: it is written if it then reads differently. */
  async tree(name: string): Promise<XmlTree> {
    const key = name.toLowerCase();
    const open = this.trees.get(key);
    if (open) return open.tree;
    const before = this.textOf(name) ?? (await textOfPart(this.base, name));
    const tree = parseTree(before);
    this.trees.set(key, { name, before: writeTree(tree), tree });
    return tree;
  }

  put(name: string, content: NewEntry['content']): void {
    const key = name.toLowerCase();
    this.trees.delete(key);
    this.dropped.delete(key);
    this.changed.set(key, { name: entryOf(this.base, name)?.name ?? name, content });
  }

  drop(name: string): void {
    const key = name.toLowerCase();
    this.trees.delete(key);
    this.changed.delete(key);
    this.dropped.add(key);
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return this.changed.has(key) || (!this.dropped.has(key) && entryOf(this.base, name) !== undefined);
  }

  /** A part name of the kind of another (`xl/charts/chart1.xml`) that no part has or had. */
  freshName(like: string): string {
    const [, stem = '', extension = ''] = /^(.*?)\d*(\.[^.]*)$/.exec(like) ?? [];
    let number = 1;
    const isTaken = (name: string) => entryOf(this.base, name) !== undefined || this.changed.has(name.toLowerCase());
    while (isTaken(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /** The package with all changes: parts in their old order, new ones at the end. */
  write(): Promise<Uint8Array> {
    for (const { name, before, tree } of [...this.trees.values()]) {
      const text = writeTree(tree);
      if (text !== before) this.put(name, inUtf8(text));
    }
    const known = new Set(this.base.entries.map(({ name }) => name.toLowerCase()));
    return writeZip([
      ...this.base.entries.flatMap((entry) => {
        const key = entry.name.toLowerCase();
        return this.dropped.has(key) ? [] : [this.changed.get(key) ?? entry];
      }),
      ...[...this.changed].filter(([key]) => !known.has(key)).map(([, entry]) => entry),
    ]);
  }

  private textOf(name: string): string | undefined {
    const content = this.changed.get(name.toLowerCase())?.content;
    return typeof content === 'string' ? content : undefined;
  }
}

/** The text of a part, said to be in UTF-8, in which we write. */
export const inUtf8 = (xml: string): string => xml.replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
