import type { Phrase } from '../words/language';
import type { Layout, PlacedText } from './placed';

/**
 * Stands in the first cell of a report in place of its title until everything else is written: a report whose writing was
 * cut short says so itself.
 */
export const unfinishedMark: Phrase = {
  ru: '⚠ Отчёт записан не до конца. Запустите его ещё раз.',
  uk: '⚠ Звіт записано не до кінця. Запустіть його ще раз.',
  en: '⚠ This report is unfinished. Run it again.',
};

/** Whether the cell of a report says, in whatever language, that the report is unfinished. */
export const saysUnfinished = (value: unknown): boolean => Object.values(unfinishedMark).some((text) => text === value);

/** The text in a page's first cell; null where the page begins with something else than a text. */
export function openingText({ placed: [first] }: Layout): PlacedText | null {
  if (first?.place === 'title') return first.title;
  return first?.place === 'sources' || first?.place === 'note' ? first.text : null;
}

/** The page with another text in its first cell, where one stands; everything stays in its place. */
export function openingWith(layout: Layout, text: string): Layout {
  const [first, ...others] = layout.placed;
  const other = (placed: PlacedText): PlacedText => ({ ...placed, text });
  if (first?.place === 'title') return { ...layout, placed: [{ ...first, title: other(first.title) }, ...others] };
  if (first?.place === 'sources' || first?.place === 'note')
    return { ...layout, placed: [{ ...first, text: other(first.text) }, ...others] };
  return layout;
}
