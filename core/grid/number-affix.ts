/** What stands before or after the digits of a number: `−$`, ` руб.`, `%)`. */
export interface Affix {
  readonly minus: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly percent: boolean;
}

const NOTHING: Affix = { minus: false, opens: false, closes: false, percent: false };
const MINUS: Affix = { ...NOTHING, minus: true };

/** Currencies by sign, code and word, and the units that goods are counted in. */
const MARKS = new Set(
  (
    '₽ р руб рубль рубля рублей rub rur ₴ грн гривна гривны гривен гривня гривні гривень uah $ долл доллар доллара долларов дол долар ' +
    'долара доларів usd us$ € евро євро eur £ gbp ₸ тг тенге kzt byn belrub ¥ юань юаня юаней cny jpy ₺ try zł zl pln ₾ gel ₼ azn chf ' +
    'uzs сум сом kgs шт штук уп упак кор кг гр л м2 м² м3 м³ ед компл пар pcs pc kg'
  ).split(' '),
);

/** Signs, a currency and a unit are shorter; of a long text a pattern would not be done for long. */
const LONGEST = 40;

/** The affix understood; null where it holds anything but signs, a currency or a unit. */
export function readAffix(text: string): Affix | null {
  if (text === '' || text === ' ') return NOTHING;
  if (text === '-') return MINUS;
  const trimmed = text.trim();
  if (MARKS.has(trimmed)) return NOTHING;
  if (trimmed.length > LONGEST) return null;
  const minus = /[-−–—]/.test(text);
  const rest = text.replace(/[-−–—+()%'\s]/g, '').toLowerCase();
  const word = rest.replace(/^[.,]+|[.,]+$/g, '');
  if (word !== '' && !MARKS.has(word)) return null;
  return { minus, opens: text.includes('('), closes: text.includes(')'), percent: text.includes('%') };
}
