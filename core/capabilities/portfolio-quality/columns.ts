import type { Column } from '../../blocks/blocks';
import type { Words } from '../../words/words';
import { words as phrases } from './words';

export const periodColumn = (words: Words): Column => ({
  key: 'period',
  header: words.say(phrases.period),
  format: 'text',
});
export const flagColumn = (words: Words): Column => ({
  key: 'flag',
  header: words.say(phrases.flag),
  format: 'text',
  paint: 'warning',
  width: 46,
});
