import { capabilities, describeValue, type Words } from '../core';
import { analyzeWords } from './words';

/** The reports and their settings, as text. */
export function listReports(words: Words): string {
  return capabilities
    .map(({ id, name, purpose, settings }) => {
      const lines = Object.entries(settings).map(([key, setting]) => {
        const standard = describeValue(setting, setting.standard, words);
        const choices = setting.kind === 'choice' ? ` [${Object.keys(setting.choices).join('|')}]` : '';
        return `    ${id}.${key}${choices} – ${words.say(setting.label)} (${words.say(analyzeWords.setting, { standard: standard || '—' })})`;
      });
      return [`${id} – ${words.say(name)}. ${words.say(purpose)}`, ...lines].join('\n');
    })
    .join('\n\n');
}
