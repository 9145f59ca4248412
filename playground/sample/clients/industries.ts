import type { Random } from '../random';

/** How large a client is: what the managers would say, not a class that is computed. */
export type Size = 'Крупный' | 'Средний' | 'Мелкий';

interface Industry {
  readonly name: string;
  /** How usual among large, medium and small clients. */
  readonly among: Readonly<Record<Size, number>>;
  /** What it mostly buys, the usual first. */
  readonly groups: readonly string[];
}

const among = (large: number, medium: number, small: number) => ({ Крупный: large, Средний: medium, Мелкий: small });

const industries: readonly Industry[] = [
  {
    name: 'Застройщик',
    among: among(9, 2, 0),
    groups: [
      'Сухие смеси',
      'Гипсокартон и профиль',
      'Теплоизоляция',
      'Кровля и фасад',
      'Двери и фурнитура',
      'Сантехника',
    ],
  },
  {
    name: 'Торговая сеть',
    among: among(8, 3, 0),
    groups: [
      'Лакокрасочные материалы',
      'Напольные покрытия',
      'Обои',
      'Крепёж и инструмент',
      'Плитка и керамогранит',
      'Сухие смеси',
    ],
  },
  {
    name: 'Строительная компания',
    among: among(7, 7, 3),
    groups: ['Сухие смеси', 'Гипсокартон и профиль', 'Теплоизоляция', 'Крепёж и инструмент', 'Кровля и фасад'],
  },
  {
    name: 'Магазин стройматериалов',
    among: among(3, 9, 7),
    groups: ['Сухие смеси', 'Лакокрасочные материалы', 'Крепёж и инструмент', 'Обои', 'Сантехника'],
  },
  {
    name: 'Отделочные работы',
    among: among(1, 5, 10),
    groups: ['Сухие смеси', 'Гипсокартон и профиль', 'Лакокрасочные материалы', 'Плитка и керамогранит'],
  },
  {
    name: 'Управляющая компания',
    among: among(1, 4, 3),
    groups: ['Лакокрасочные материалы', 'Сантехника', 'Крепёж и инструмент', 'Двери и фурнитура'],
  },
  {
    name: 'Дизайн-студия',
    among: among(0, 2, 5),
    groups: ['Плитка и керамогранит', 'Обои', 'Напольные покрытия', 'Двери и фурнитура'],
  },
  {
    name: 'Гостиницы и рестораны',
    among: among(0, 2, 4),
    groups: ['Напольные покрытия', 'Плитка и керамогранит', 'Лакокрасочные материалы', 'Сантехника'],
  },
];

export const industryOf = (size: Size, random: Random): string =>
  random.weighted(industries.map(({ name, among }) => [name, among[size]] as const));

/** Two groups at least; the later in the industry's list, the rarer. */
export function groupsBought(industry: string, random: Random): readonly string[] {
  const { groups } = industries.find(({ name }) => name === industry)!;
  return groups.filter((_, i) => i < 2 || random.chance(0.9 - 0.15 * i));
}
