import type { Changes, Phrase } from '../../core';

/** What has changed since a report was written. */
export const changeWords = {
  title: { ru: 'Устаревшие отчёты', uk: 'Застарілі звіти', en: 'Reports that are out of date' },
  sales: { ru: 'Продажи изменились', uk: 'Продажі змінилися', en: 'The sales have changed' },
  settings: { ru: 'Настройки изменились', uk: 'Налаштування змінилися', en: 'The settings have changed' },
  both: {
    ru: 'Продажи и настройки изменились',
    uk: 'Продажі й налаштування змінилися',
    en: 'The sales and the settings have changed',
  },
  onHome: {
    ru: '{change} после записи на листы: {reports}.',
    uk: '{change} після запису на аркуші: {reports}.',
    en: '{change} since these sheets were written: {reports}.',
  },
  onReport: {
    ru: '{change} после того, как отчёт записан на лист «{sheet}».',
    uk: '{change} після того, як звіт записано на аркуш «{sheet}».',
    en: '{change} since the report was written to the sheet “{sheet}”.',
  },
  refreshAll: {
    ru: 'Обновить {n} {n:отчёт|отчёта|отчётов}',
    uk: 'Оновити {n} {n:звіт|звіти|звітів}',
    en: 'Refresh {n} {n:report|reports}',
  },
  refreshSheet: { ru: 'Обновить лист', uk: 'Оновити аркуш', en: 'Refresh the sheet' },
} satisfies Record<string, Phrase>;

export const changeOf = ({ sales, settings }: Changes): Phrase =>
  sales && settings ? changeWords.both : sales ? changeWords.sales : changeWords.settings;
