import type { StyleKey, StyleValues } from '../../workbook/model/style';
import type { CellArea } from '../book/cell-area';
import { eachCell, gridOf } from '../book/cell-area';
import type { Parameter } from '../script/parameters';
import { number, orNull, rows, text, word } from '../script/parameters';
import type { Methods } from '../script/service-type';
import { answering, chaining } from '../script/service-type';
import { colourOf } from './colour';
import { checkSize } from './range-values';

/** One trait of cells: how the script names its values and how the workbook keeps them. */
interface Trait<Word, Key extends StyleKey> {
  readonly key: Key;
  readonly parameter: Parameter<Word>;
  /** undefined: the cell's own. */
  keep(word: Word): StyleValues[Key] | undefined;
  tell(kept: StyleValues[Key] | undefined): unknown;
}

const read = answering('read');
const look = chaining('look');

function setTrait<Word, Key extends StyleKey>({ sheet, area }: CellArea, trait: Trait<Word, Key>, value: Word): void {
  sheet.changed = true;
  const kept = trait.keep(value);
  if (kept === undefined) sheet.formats.clear(area, (key) => key === trait.key);
  else sheet.formats.set(area, trait.key, kept);
}

/** `getFontColor`, `getFontColors`, `setFontColor`, `setFontColors`. */
function traitMethods<Word, Key extends StyleKey>(
  [one, many]: readonly [string, string],
  trait: Trait<Word, Key>,
): Methods<CellArea> {
  const at =
    ({ sheet }: CellArea) =>
    (row: number, column: number) =>
      trait.tell(sheet.formats.valueAt(row, column, trait.key));
  return {
    [`get${one}`]: read([], (cells) => at(cells)(cells.area.row, cells.area.column)),
    [`get${many}`]: read([], (cells) => gridOf(cells.area, at(cells))),
    [`set${one}`]: look([trait.parameter], (cells, [value]) => setTrait(cells, trait, value)),
    [`set${many}`]: look([rows], (cells, [data]) => {
      checkSize(cells, data);
      eachCell(cells.area, (cell, inRow, inColumn) => {
        const single = { sheet: cells.sheet, area: { ...cell, rows: 1, columns: 1 } };
        setTrait(single, trait, trait.parameter.take(data[inRow]?.[inColumn]));
      });
    }),
  };
}

const colourTrait = <Key extends 'fill.color' | 'font.color'>(key: Key, own: string) => ({
  key,
  parameter: orNull(text),
  keep: (colour: string | null) => (colour === null ? undefined : colourOf(colour)),
  tell: (kept: string | undefined) => (kept ?? own).toLowerCase(),
});

/** Words of the script for words of the workbook. */
function wordTrait<Word extends string, Key extends StyleKey>(
  key: Key,
  words: Readonly<Record<Word, StyleValues[Key]>>,
  own: NoInfer<Word>,
): Trait<Word | null, Key> {
  const names = Object.keys(words) as Word[];
  return {
    key,
    parameter: orNull(word(...names)),
    keep: (name) => (name === null || name === own ? undefined : words[name]),
    tell: (kept) => names.find((name) => words[name] === kept) ?? own,
  };
}

const asItIs = <Key extends 'font.size' | 'font.name'>(
  key: Key,
  parameter: Parameter<StyleValues[Key]>,
  own: unknown,
) => ({
  key,
  parameter,
  keep: (value: StyleValues[Key]) => value,
  tell: (kept: StyleValues[Key] | undefined) => kept ?? own,
});

const horizontal = { left: 'Left', center: 'Center', right: 'Right', normal: 'General' };
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' };

/** How the cells look, number formats and borders left out. */
export const rangeLooks: Methods<CellArea> = {
  ...traitMethods(['Background', 'Backgrounds'], colourTrait('fill.color', '#FFFFFF')),
  ...traitMethods(['FontColor', 'FontColors'], colourTrait('font.color', '#000000')),
  ...traitMethods(['FontSize', 'FontSizes'], asItIs('font.size', number, 10)),
  ...traitMethods(['FontFamily', 'FontFamilies'], asItIs('font.name', text, 'Arial')),
  ...traitMethods(['FontWeight', 'FontWeights'], wordTrait('font.bold', { bold: true, normal: false }, 'normal')),
  ...traitMethods(['FontStyle', 'FontStyles'], wordTrait('font.italic', { italic: true, normal: false }, 'normal')),
  ...traitMethods(
    ['HorizontalAlignment', 'HorizontalAlignments'],
    wordTrait('alignment.horizontal', horizontal, 'normal'),
  ),
  ...traitMethods(['VerticalAlignment', 'VerticalAlignments'], wordTrait('alignment.vertical', vertical, 'bottom')),
};
