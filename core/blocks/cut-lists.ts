import type { Phrase } from '../words/language';
import type { Words } from '../words/words';
import type { Block, TableBlock } from './blocks';

/** Rows for what stands above and below a list. */
const FOR_THE_REST = 200;

const notAll: Phrase = {
  ru: 'Показаны первые {shown} {shown:строка|строки|строк} из {all}: больше на лист не помещается.',
  uk: 'Показано перші {shown} {shown:рядок|рядки|рядків} із {all}: більше на аркуш не вміщується.',
  en: 'The first {shown} of {all} rows are shown: a sheet holds no more.',
};

/** The blocks of a page that fits on a sheet of `most` rows: longer lists end earlier, and a note above them says so. */
export function cutLists(blocks: readonly Block[], most: number, words: Words): readonly Block[] {
  const room = most - FOR_THE_REST;
  if (!blocks.some((block) => isTooLong(block, room))) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (!isTooLong(block, room)) return [block];
    const text = words.say(notAll, { shown: room, all: block.rows.length });
    return [
      { block: 'note', tone: 'warning', text },
      { ...block, rows: block.rows.slice(0, room) },
    ];
  });
}

const isTooLong = (block: Block, room: number): block is TableBlock =>
  block.block === 'table' && block.rows.length > room;
