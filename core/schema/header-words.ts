/**
 * The words headers are written with in exports of accounting programs, CRM systems and shops, and by hand: Russian, Ukrainian,
 * English. By column: how surely the phrases mean it (1: certainly), and the phrases, between commas. A phrase fits a header that
 * has all of its words in any order, with `=` in front one that has no others; `*` stands for any ending. A header may fit several
 * columns: the others and the cells decide.
 */
export type HeaderWords = Readonly<Record<string, Readonly<Record<number, string>>>>;
