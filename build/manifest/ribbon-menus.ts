import type { ListedCapability } from '../../core/any-capability';
import { reportSets } from '../../core/sets/sets';
import { setWords } from '../../core/sets/words';
import type { Phrase } from '../../core/words/language';

/** A menu of the ribbon, and what each of its items makes. */
interface Menu {
  readonly id: string;
  readonly label: Phrase;
  readonly icon: 'Icon' | 'All';
  readonly items: readonly { readonly command: string; readonly label: Phrase; readonly tip: Phrase }[];
}

/** A menu of sets, and one for every group that has reports. */
function menusOf(capabilities: readonly ListedCapability[]): readonly Menu[] {
  const sets = reportSets(capabilities);
  const groups = sets.filter(({ id }) => capabilities.some(({ group }) => group === id));
  const ready = sets.filter((set) => set.id !== 'all' && !groups.includes(set));
  const reportsOf = (ids: readonly string[]) => capabilities.filter(({ id }) => ids.includes(id));
  return [
    {
      ...{ id: 'sets', label: setWords.sets, icon: 'All' },
      items: ready.map(({ id, name, reports }) => ({
        ...{ command: `run-set-${id}`, label: name },
        tip: listOf(reportsOf(reports)),
      })),
    },
    ...groups.map(({ id, name, reports }): Menu => {
      const items = reportsOf(reports).map((one) => ({ command: `run-${one.id}`, label: one.name, tip: one.purpose }));
      return { id, label: name, icon: 'Icon', items };
    }),
  ];
}

const listOf = (reports: readonly ListedCapability[]): Phrase => ({
  ru: reports.map(({ name }) => name.ru).join(', '),
  uk: reports.map(({ name }) => name.uk).join(', '),
  en: reports.map(({ name }) => name.en).join(', '),
});

const icon = (of: string): string =>
  `<Icon>${[16, 32, 80].map((size) => `<bt:Image size="${size}" resid="${of}.${size}" />`).join('')}</Icon>`;
const supertip = (title: string, tip: string): string =>
  `<Supertip><Title resid="${title}" /><Description resid="${tip}" /></Supertip>`;

const controlOf = ({ id, icon: own, items }: Menu): string =>
  [
    `<Control xsi:type="Menu" id="Clientele.Menu.${id}">`,
    `<Label resid="Menu.${id}" />${supertip(`Menu.${id}`, 'Menu.Tip')}${icon(own)}`,
    '<Items>',
    ...items.map(
      ({ command }) =>
        `<Item id="Clientele.${command}"><Label resid="${command}" />${supertip(command, `${command}.Tip`)}` +
        `<Action xsi:type="ExecuteFunction"><FunctionName>${command}</FunctionName></Action></Item>`,
    ),
    '</Items>',
    '</Control>',
  ].join('\n');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const stringOf = (id: string, { ru, uk, en }: Phrase): string =>
  `<bt:String id="${id}" DefaultValue="${escaped(en)}">` +
  `<bt:Override Locale="ru-RU" Value="${escaped(ru)}" /><bt:Override Locale="uk-UA" Value="${escaped(uk)}" /></bt:String>`;

/** The manifest with a menu for every group of reports, its texts in three languages: between its markers everything is made. */
export function withMenus(manifest: string, capabilities: readonly ListedCapability[]): string {
  const menus = menusOf(capabilities);
  const items = menus.flatMap((menu) => menu.items);
  const labels = [
    ...menus.map(({ id, label }) => stringOf(`Menu.${id}`, label)),
    ...items.map(({ command, label }) => stringOf(command, label)),
  ];
  const tips = [
    stringOf('Menu.Tip', setWords.menuTip),
    ...items.map(({ command, tip }) => stringOf(`${command}.Tip`, tip)),
  ];
  const parts = { menus: menus.map(controlOf), labels, tips };
  return Object.entries(parts).reduce((xml, [name, lines]) => between(xml, name, lines.join('\n')), manifest);
}

/** The text between `<!-- name -->` and `<!-- end of name -->` replaced, indented as the marker is. */
function between(xml: string, name: string, text: string): string {
  const marked = new RegExp(`([ ]*)<!-- ${name}: made by npm run generate -->[^]*?<!-- end of ${name} -->`);
  if (!marked.test(xml)) throw new Error(`The manifest has no place for its ${name}.`);
  return xml.replace(marked, (_, indent: string) => {
    const lines = text.split('\n').map((line) => indent + line);
    return [`${indent}<!-- ${name}: made by npm run generate -->`, ...lines, `${indent}<!-- end of ${name} -->`].join(
      '\n',
    );
  });
}
