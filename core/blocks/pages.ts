import type { Page } from '../host';
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

/**
 * The sheets a report makes: an overview and one sheet for every list, each with the title and sources of the report.
 * A report that is nothing but one list is one sheet.
 */
export function pagesOf({ blocks, ...named }: Report, words: Words): readonly Page[] {
  const report = { ...named, blocks: blocks.map(withoutOpenings) };
  const { id } = report;
  const lists = report.blocks.filter(isList);
  const rest = report.blocks.filter((block) => !isList(block));
  const hasOverview = rest.some((block) => block.block !== 'title' && block.block !== 'sources');
  const sheet = sheetName(report.sheet);
  if (lists.length === 0 || (lists.length === 1 && !hasOverview)) return [{ id, sheet, blocks: report.blocks }];
  const taken = new Set<string>([sheet.toLowerCase()]);
  const pages = lists.map((list) => listPage(report, list, taken));
  const overview = { id, sheet, blocks: [...rest, noteOf(pages, words)] };
  return hasOverview ? [overview, ...pages] : pages;
}

const isList = (block: Block): block is TableBlock => block.block === 'table' && block.list === true;

function noteOf(pages: readonly Page[], words: Words): Block {
  const sheets = pages.map(({ sheet }) => (words.language === 'en' ? `“${sheet}”` : `«${sheet}»`)).join(', ');
  return { block: 'note', tone: 'plain', text: words.say(onSheets, { n: pages.length, sheets }) };
}

function listPage(report: Report, list: TableBlock, taken: Set<string>): Page {
  const title = report.blocks.find((block) => block.block === 'title');
  const sources = report.blocks.filter((block) => block.block === 'sources');
  const { caption, ...table } = list;
  const text = [title?.text ?? report.sheet, ...(caption === undefined ? [] : [inSentence(caption)])].join(' – ');
  const subtitle = title?.subtitle === undefined ? {} : { subtitle: title.subtitle };
  return {
    id: `${report.id}/${list.name}`,
    sheet: freeName(`${report.sheet} – ${inSentence(caption ?? list.name)}`, taken),
    blocks: [{ block: 'title', text, ...subtitle }, ...sources, table],
  };
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
