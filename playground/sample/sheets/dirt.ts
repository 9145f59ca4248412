import { type Cell, formatDay } from '../../../core/index';
import type { Random } from '../random';

/** Columns of «Отгрузки». */
const [DAY, CLIENT, AMOUNT, COST] = [0, 2, 7, 8];

type Spoil = (row: Cell[], random: Random) => void;

const change = (column: number, to: (text: string, random: Random) => Cell): Spoil => {
  return (row, random) => {
    row[column] = to(String(row[column]), random);
  };
};

const NBSP = '\u00a0';
/** `1 234,56`, the thousands held together by no-break spaces. */
const grouped = (value: number) =>
  value
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, NBSP);

/** What goes wrong in a row, with how usual it is. */
const mistakes: readonly (readonly [Spoil, number])[] = [
  [change(DAY, (day) => formatDay(Number(day), 'ru')), 26],
  [change(AMOUNT, (amount) => `${grouped(Number(amount))}${NBSP}₽`), 24],
  [change(CLIENT, (name) => name.replace(' ', '  ')), 12],
  [change(CLIENT, (name) => ` ${name} `), 6],
  [change(CLIENT, (name, random) => (random.chance(0.6) ? name.toUpperCase() : name.toLowerCase())), 14],
  [change(COST, () => '#N/A'), 5],
  [change(AMOUNT, () => '#N/A'), 3],
  [change(CLIENT, () => null), 5],
  [change(AMOUNT, () => 'уточнить'), 5],
];

/** `1 234,56-`, the way some books write what is taken back. */
const trailingMinus = change(AMOUNT, (amount) => `${grouped(-Number(amount))}-`);

/** About one row in two hundred is not as it should be. */
export function spoilSales(rows: readonly Cell[][], random: Random): Cell[][] {
  const spoilt = rows.map((row) => [...row]);
  for (let i = random.whole(40, 120); i < spoilt.length; i += random.whole(130, 270)) {
    random.weighted(mistakes)(spoilt[i]!, random);
  }
  const returns = spoilt.filter((row) => typeof row[AMOUNT] === 'number' && row[AMOUNT] < 0);
  for (let i = random.whole(2, 8); i < returns.length; i += 16) trailingMinus(returns[i]!, random);
  return spoilt;
}

/** Columns of «Клиенты». */
const [NAME, MANAGER, PHONE, EMAIL, INN, STATUS] = [0, 1, 7, 8, 9, 13];

/** Four clients have a second card under another spelling, three tax numbers are mistyped, three phones are cut short. */
export function spoilCards(cards: readonly Cell[][], random: Random): Cell[][] {
  const spoilt = cards.map((card) => [...card]);
  const companies = random.shuffled(
    spoilt.filter((card) => card[INN] && card[PHONE] && /^ООО «/.test(String(card[NAME]))),
  );
  const second = companies.slice(0, 4).map((card) => secondCard(card));
  for (const card of companies.slice(4, 7)) card[INN] = mistyped(String(card[INN]));
  for (const card of companies.slice(7, 10)) card[PHONE] = String(card[PHONE]).slice(0, -3);
  return [...spoilt, ...second];
}

/** `ООО «Кедр»` once more as `Кедр ООО`: same tax number and phone, little else. */
function secondCard(card: readonly Cell[]): Cell[] {
  const name = String(card[NAME]).replace(/^ООО «(.+)»$/, '$1 ООО');
  return card.map((cell, column) => {
    if (column === NAME) return name;
    return [MANAGER, PHONE, EMAIL, INN, STATUS].includes(column) ? cell : null;
  });
}

/** The last digit is off by one, so the check digit is wrong. */
const mistyped = (inn: string) => inn.slice(0, -1) + ((Number(inn.slice(-1)) + 1) % 10);
