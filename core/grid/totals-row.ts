const WORD =
  '(?:(?:общ(?:ий|ая|ее)|загальн(?:ий|а)|промежуточн(?:ый|ые)|проміжн(?:ий|і)|grand|overall|sub)[\\s-]*)?' +
  '(?:итого?|итоги|всего|подытог|подитог|разом|усього|всього|підсумок|підсумки|підсумком|totals?)';
const ALONE = new RegExp(
  `^${WORD}\\s*[:.=]*(?:\\s*[,(\\d].*|\\s+(?:по|за|на|в|с|со|з|із|без|для|к|до|for|by|of|in|on)\\s.*)?$`,
  'i',
);
const TOTAL_OF = /^итого[\s:]/i;
const AT_AN_END = new RegExp(`^${WORD}[\\s:]|\\s${WORD}\\s*:?$`, 'i');
/** Spares most texts the exact look. */
const ANYWHERE = /[иы]тог|всего|всього|усього|разом|підсум|total/i;
const LONGEST = 120;

/** A label that can be nothing but that of a totals row: `Итого`, `Всего по складу`, `Grand total`. */
export const isTotalsLabel = (text: string): boolean =>
  hasWord(text) && (ALONE.test(text.trim()) || TOTAL_OF.test(text.trim()));

/** A label that may be that of a totals row, or a name: `Ромашка Итог` (as Excel's subtotals write it), `Total Oil`. */
export const mayBeTotalsLabel = (text: string): boolean =>
  hasWord(text) && (isTotalsLabel(text) || AT_AN_END.test(text.trim()));

const hasWord = (text: string): boolean => text.length <= LONGEST && ANYWHERE.test(text);
