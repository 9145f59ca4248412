import type { Changes, Language, Phrase, Words } from '../../core';

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
  languageOnHome: {
    ru: 'Листы на другом языке: {reports}.',
    uk: 'Аркуші іншою мовою: {reports}.',
    en: 'Sheets in another language: {reports}.',
  },
  languageOnReport: {
    ru: 'Лист «{sheet}» записан на {language} языке.',
    uk: 'Аркуш «{sheet}» записано {language} мовою.',
    en: 'The sheet “{sheet}” is written in {language}.',
  },
  refreshAll: {
    ru: 'Обновить {n} {n:отчёт|отчёта|отчётов}',
    uk: 'Оновити {n} {n:звіт|звіти|звітів}',
    en: 'Refresh {n} {n:report|reports}',
  },
  refreshSheet: { ru: 'Обновить лист', uk: 'Оновити аркуш', en: 'Refresh the sheet' },
} satisfies Record<string, Phrase>;

/** As they stand in «записан на … языке», «записано … мовою». */
const languageNames: Readonly<Record<Language, Phrase>> = {
  ru: { ru: 'русском', uk: 'російською', en: 'Russian' },
  uk: { ru: 'украинском', uk: 'українською', en: 'Ukrainian' },
  en: { ru: 'английском', uk: 'англійською', en: 'English' },
};

const changeOf = ({ sales, settings }: Pick<Changes, 'sales' | 'settings'>): Phrase | null =>
  sales && settings ? changeWords.both : sales ? changeWords.sales : settings ? changeWords.settings : null;

const together = (...sentences: readonly (string | null)[]): string => sentences.filter(Boolean).join(' ');

/** Why the sheet of a report is out of date. */
export function changesOnReport(changes: Changes, sheet: string, words: Words): string {
  const { language } = changes;
  const change = changeOf(changes);
  return together(
    change && words.say(changeWords.onReport, { change: words.say(change), sheet }),
    language && words.say(changeWords.languageOnReport, { language: words.say(languageNames[language]), sheet }),
  );
}

interface Outdated {
  readonly name: string;
  readonly changes: Changes;
}

/** Why the sheets of these reports are out of date. */
export function changesOnHome(outdated: readonly Outdated[], words: Words): string {
  const named = (reports: readonly Outdated[]) => reports.map(({ name }) => name).join(', ');
  const changed = outdated.filter(({ changes }) => changeOf(changes));
  const inOther = outdated.filter(({ changes }) => changes.language !== null);
  const change = changeOf({
    sales: changed.some(({ changes }) => changes.sales),
    settings: changed.some(({ changes }) => changes.settings),
  });
  return together(
    change && words.say(changeWords.onHome, { change: words.say(change), reports: named(changed) }),
    inOther.length > 0 ? words.say(changeWords.languageOnHome, { reports: named(inOther) }) : null,
  );
}
