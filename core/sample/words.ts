import type { Language, Phrase } from '../words/language';

export const sampleWords = {
  sheet: { ru: 'Пример продаж', uk: 'Приклад продажів', en: 'Sample sales' },
  day: { ru: 'Дата', uk: 'Дата', en: 'Date' },
  client: { ru: 'Клиент', uk: 'Клієнт', en: 'Client' },
  manager: { ru: 'Менеджер', uk: 'Менеджер', en: 'Manager' },
  amount: { ru: 'Сумма', uk: 'Сума', en: 'Amount' },
} satisfies Record<string, Phrase>;

const cast: Readonly<Record<Language, { readonly managers: string; readonly firms: string; readonly kinds: string }>> =
  {
    ru: {
      managers: 'Анна Соколова|Игорь Белов|Марина Котова|Павел Гусев',
      firms: 'Орион|Вектор|Гранит|Полюс|Маяк|Рассвет|Каскад|Меридиан|Атлант|Сфера|Горизонт|Магистраль',
      kinds: '{}|{}-Торг|{} Плюс|{}-Сервис|Группа «{}»',
    },
    uk: {
      managers: 'Олена Коваль|Ігор Бондар|Марина Гончар|Павло Мельник',
      firms: 'Оріон|Вектор|Граніт|Полюс|Маяк|Світанок|Каскад|Меридіан|Атлант|Сфера|Обрій|Карпати',
      kinds: '{}|{}-Торг|{} Плюс|{}-Сервіс|Група «{}»',
    },
    en: {
      managers: 'Anna Clarke|Ian Bell|Mary Cole|Paul Grant',
      firms: 'Orion|Vector|Granite|Polar|Beacon|Sunrise|Cascade|Meridian|Atlas|Sphere|Horizon|Highland',
      kinds: '{}|{} Trading|{} Plus|{} Services|{} Group',
    },
  };

/** Four managers. */
export const managerNames = (language: Language): readonly string[] => cast[language].managers.split('|');

/** Sixty clients, those of one name far apart. */
export function clientNames(language: Language): readonly string[] {
  const { firms, kinds } = cast[language];
  return kinds.split('|').flatMap((kind) => firms.split('|').map((firm) => kind.replace('{}', firm)));
}
