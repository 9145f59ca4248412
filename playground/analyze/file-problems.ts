import type { Phrase } from '../../core';
import type { UnreadableReason } from '../workbook/unreadable-file';

/** Why a file can't be read, as the reason in the sentence of the problem. */
export const fileReasons: Readonly<Record<UnreadableReason | 'missing', Phrase>> = {
  'legacy-xls': { ru: 'это старый формат .xls', uk: 'це старий формат .xls', en: 'it is the old .xls format' },
  encrypted: { ru: 'он закрыт паролем', uk: 'він закритий паролем', en: 'it is protected by a password' },
  opendocument: { ru: 'это формат .ods', uk: 'це формат .ods', en: 'it is the .ods format' },
  'binary-workbook': { ru: 'это двоичный формат .xlsb', uk: 'це двійковий формат .xlsb', en: 'it is the binary .xlsb format' },
  'strict-workbook': { ru: 'это формат Strict Open XML', uk: 'це формат Strict Open XML', en: 'it is the Strict Open XML format' },
  'not-a-workbook': { ru: 'это не книга Excel', uk: 'це не книга Excel', en: 'it is not an Excel workbook' },
  damaged: { ru: 'он повреждён', uk: 'його пошкоджено', en: 'it is damaged' },
  'too-large': { ru: 'он слишком велик', uk: 'він завеликий', en: 'it is too large' },
  'too-many-rows': { ru: 'в нём больше строк, чем помещается на лист', uk: 'у ньому більше рядків, ніж уміщає аркуш', en: 'it has more rows than a sheet holds' },
  unsafe: { ru: 'он устроен небезопасно', uk: 'він побудований небезпечно', en: 'it is built in an unsafe way' },
  missing: { ru: 'такого файла нет', uk: 'такого файлу немає', en: 'there is no such file' },
};
