import type { NamedPage } from '../blocks/pages';
import { freeSheetName } from '../blocks/sheet-names';
import type { SheetInUse } from '../host';
import type { Page } from '../blocks/blocks';
import type { Words } from '../words/words';
import { runWords as phrases } from './words';

/** A page that can't have the sheet name it wants, because the user has a sheet of that name. */
export interface OtherName {
  /** Id of the page. */
  readonly page: string;
  readonly wanted: string;
  /** The name it gets instead. */
  readonly free: string;
}

/** Excel's limit. Google takes longer names, but those of reports are made for both. */
const LONGEST = 31;

/** The pages that are to get a new sheet and can't have the name they want. */
export function otherNames(pages: readonly NamedPage[], sheets: readonly SheetInUse[]): readonly OtherName[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const written = new Set(sheets.map(({ page }) => page));
  return pages
    .filter(({ id }) => !written.has(id))
    .flatMap(({ id, sheet }) => {
      const free = freeSheetName(sheet, taken, LONGEST);
      taken.add(free.toLowerCase());
      return free === sheet ? [] : [{ page: id, wanted: sheet, free }];
    });
}

/** Says on every page that gets another name why it does, below its title and sources: nobody was asked. */
export function withNameNotes(pages: readonly Page[], others: readonly OtherName[], words: Words): readonly Page[] {
  return pages.map((page) => {
    const other = others.find((one) => one.page === page.id);
    if (!other) return page;
    const text = words.say(phrases.nameTaken, { wanted: other.wanted, free: other.free });
    const blocks = [
      ...page.blocks.slice(0, 2),
      { block: 'note', tone: 'plain', text } as const,
      ...page.blocks.slice(2),
    ];
    return { ...page, blocks };
  });
}
