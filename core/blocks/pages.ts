import type { Page } from './blocks';
import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Block, TableBlock } from './blocks';
import { withoutOpenings } from './opened';

const LONGEST_NAME = 31;
/** What Excel and Google Sheets refuse in the name of a sheet. */
const ILLEGAL = /[:\\/?*[\]]/g;

const onSheets: Phrase = {
  ru: '{n:Подробный список|Подробные списки|Подробные списки} – на {n:листе|листах|листах} {sheets}.',
  uk: '{n:Докладний список|Докладні списки|Докладні списки} – на {n:аркуші|аркушах|аркушах} {sheets}.',
  en: 'The full {n:list is on the sheet|lists are on the sheets} {sheets}.',
};

/** A report and the name of its first sheet. */
export interface Report {
  readonly id: string;
  readonly sheet: string;
  readonly blocks: readonly Block[];
}

/** A sheet before anything is put on it. */
export type NamedPage = Pick<Page, 'id' | 'sheet'>;

/** A sheet and the list that is all it holds; null on the sheet with everything else. */
interface PlannedPage extends NamedPage {
  readonly list: TableBlock | null;
}

/**
 * The sheets a report makes: an overview and one sheet for every list, each with the title and sources of the report.
 * A report that is nothing but one list is one sheet.
 */
export function pagesOf(report: Report, words: Words): readonly Page[] {
  const planned = planPages(report);
  const lists = planned.filter(({ list }) => list !== null);
  return planned.map(({ id, sheet, list }) => {
    const blocks = list ? listBlocks(report, list) : overviewBlocks(report, lists, words);
    return { id, sheet, blocks: blocks.map(withoutOpenings) };
  });
}

/** The same sheets by their names: known before the rows of a list are made. */
export const pageNamesOf = (report: Report): readonly NamedPage[] =>
  planPages(report).map(({ id, sheet }) => ({ id, sheet }));

function planPages({ id, sheet: wanted, blocks }: Report): readonly PlannedPage[] {
  const lists = blocks.filter(isList);
  const hasOverview = blocks.some((block) => !isList(block) && block.block !== 'title' && block.block !== 'sources');
  const sheet = sheetName(wanted);
  const overview: PlannedPage = { id, sheet, list: null };
  if (lists.length === 0 || (lists.length === 1 && !hasOverview)) return [overview];
  const taken = new Set<string>([sheet.toLowerCase()]);
  const pages = lists.map((list) => ({
    id: `${id}/${list.name}`,
    sheet: freeName(`${wanted} – ${inSentence(list.caption ?? list.name)}`, taken),
    list,
  }));
  return hasOverview ? [overview, ...pages] : pages;
}

const isList = (block: Block): block is TableBlock => block.block === 'table' && block.list === true;

function overviewBlocks({ blocks }: Report, lists: readonly NamedPage[], words: Words): readonly Block[] {
  return lists.length === 0 ? blocks : [...blocks.filter((block) => !isList(block)), noteOf(lists, words)];
}

function noteOf(pages: readonly NamedPage[], words: Words): Block {
  const sheets = pages.map(({ sheet }) => (words.language === 'en' ? `“${sheet}”` : `«${sheet}»`)).join(', ');
  return { block: 'note', tone: 'plain', text: words.say(onSheets, { n: pages.length, sheets }) };
}

function listBlocks({ blocks, sheet }: Report, { caption, ...table }: TableBlock): readonly Block[] {
  const title = blocks.find((block) => block.block === 'title');
  const sources = blocks.filter((block) => block.block === 'sources');
  const text = [title?.text ?? sheet, ...(caption === undefined ? [] : [inSentence(caption)])].join(' – ');
  const subtitle = title?.subtitle === undefined ? {} : { subtitle: title.subtitle };
  return [{ block: 'title', text, ...subtitle }, ...sources, table];
}

/** «Клиенты» → «клиенты»; «ABC по товарам» stays as it is. */
const inSentence = (caption: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(caption) ? caption.charAt(0).toLowerCase() + caption.slice(1) : caption;

/** A legal name, cut between words where it is too long; no prepositions are left at the end. */
function sheetName(wanted: string, longest = LONGEST_NAME): string {
  const legal = wanted
    .replace(ILLEGAL, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  if (legal.length <= longest) return legal;
  const end = legal.lastIndexOf(' ', longest);
  return legal.slice(0, end > longest / 2 ? end : longest).replace(/(\s\p{L}{1,3})*[\s,;.–-]*$/u, '');
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = sheetName(wanted);
  for (let n = 2; taken.has(name.toLowerCase()); n++)
    name = `${sheetName(wanted, LONGEST_NAME - String(n).length - 1)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
