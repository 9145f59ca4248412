import { isBlank } from '../../../core/grid/cell';
import { companyInn, personInn } from '../../../playground/sample/clients/tax-id';
import { managers } from '../../../playground/sample/team/managers';
import { records, sales } from './sample';

const cards = records('Клиенты');
const bought = new Set(sales.map(({ client }) => client));

const abroad: readonly (readonly [cities: readonly string[], form: RegExp])[] = [
  [['Алматы', 'Астана'], /^ТОО «/],
  [['Минск', 'Гомель'], /^(ООО|ЧУП) «/],
];
const cardsIn = (cities: readonly string[]) => cards.filter((card) => cities.includes(String(card['Город'])));

const valid = (id: string) =>
  (id.length === 10 && companyInn(id.slice(0, 9)) === id) || (id.length === 12 && personInn(id.slice(0, 10)) === id);

/** What holds of «Клиенты». */
export function clientCards(): void {
  test('check digits are those of numbers in the registers', () => {
    expect(companyInn('770708389')).toBe('7707083893');
    expect(personInn('5001007322')).toBe('500100732259');
  });

  test('nearly everybody who bought has a card, and some with a card never bought', () => {
    const names = new Set(cards.map((card) => String(card['Клиент']).toLowerCase()));
    const without = [...bought].filter((client) => !names.has(client));
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(15);
    const prospects = cards.filter((card) => card['Статус'] === 'Потенциальный');
    expect(prospects.length).toBeGreaterThan(5);
    expect(prospects.some((card) => bought.has(String(card['Клиент']).toLowerCase()))).toBe(false);
  });

  test('every card has a manager of the team', () => {
    const team = new Set(managers.map(({ name }) => name));
    expect(cards.every((card) => team.has(String(card['Менеджер'])))).toBe(true);
  });

  test('companies and sole traders, Russian and some of Kazakhstan and Belarus', () => {
    const count = (form: RegExp) => cards.filter((card) => form.test(String(card['Клиент']))).length;
    expect(count(/^ООО/)).toBeGreaterThan(200);
    expect(count(/^ИП/)).toBeGreaterThan(60);
    expect(count(/^П?АО/)).toBeGreaterThan(10);
    for (const [cities, form] of abroad) {
      const foreign = cardsIn(cities);
      expect(foreign.length).toBeGreaterThan(5);
      expect(foreign.length).toBeLessThan(15);
      expect(foreign.every((card) => form.test(String(card['Клиент'])))).toBe(true);
    }
  });

  test('tax numbers have the right check digits but for three', () => {
    const ids = cards.map((card) => String(card['ИНН'] ?? '')).filter((id) => id !== '');
    expect(ids.length).toBeGreaterThan(370);
    expect(ids.filter((id) => !valid(id))).toHaveLength(3);
    for (const [cities] of abroad) expect(cardsIn(cities).every((card) => isBlank(card['ИНН']))).toBe(true);
  });

  test('four companies have a second card with the same tax number', () => {
    const twice = cards.filter((card) => String(card['Клиент']).endsWith(' ООО'));
    expect(twice).toHaveLength(4);
    for (const card of twice) {
      const same = cards.filter((other) => other['ИНН'] === card['ИНН']);
      expect(same).toHaveLength(2);
      expect(same[0]!['Телефон']).toBe(same[1]!['Телефон']);
    }
  });

  test('cards have gaps, none of them in the name', () => {
    const gaps = (column: string) => cards.filter((card) => isBlank(card[column])).length;
    expect(gaps('Клиент')).toBe(0);
    for (const column of ['Отрасль', 'Город', 'Телефон', 'E-mail', 'ИНН', 'Потенциал в год, ₽', 'Статус']) {
      expect([column, gaps(column) > 2 && gaps(column) < cards.length / 3]).toEqual([column, true]);
    }
  });

  test('nobody can be reached: mailboxes and phone numbers belong to no one', () => {
    const known = (column: string) => cards.flatMap((card) => (isBlank(card[column]) ? [] : [String(card[column])]));
    expect(known('E-mail').every((email) => /^[a-z]+@[a-z-]+\.example$/.test(email))).toBe(true);
    expect(known('Телефон').every((phone) => /^(\+7|8|\+375) \(\d{2,4}\) 0|^8\d{3,4}0/.test(phone))).toBe(true);
  });
}
