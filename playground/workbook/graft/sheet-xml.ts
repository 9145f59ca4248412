/**
 * Makes a sheet of the report package fit for another file: texts stand in the cells (so that the other file's shared
 * texts stay untouched), styles have the other file's numbers. Works on the regular output of our writer only.
 */
export function cellsForFile(xml: string, strings: readonly string[], styles: readonly number[]): string {
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*?)(\/?)>(?:<v>(\d+)<\/v>(?=<\/c>))?/g,
    (...found: (string | undefined)[]) => {
      const [, address = '', attributes = '', empty = '', number] = found;
      const style = /\ss="(\d+)"/.exec(attributes)?.[1];
      const styled = style === undefined ? '' : ` s="${styles[Number(style)] ?? 0}"`;
      if (/\st="s"/.test(attributes)) {
        return `<c r="${address}"${styled} t="inlineStr"><is>${strings[Number(number)] ?? ''}</is>`;
      }
      const rest = attributes.replace(/\ss="\d+"/, '');
      return `<c r="${address}"${styled}${rest}${empty}>${number === undefined ? '' : `<v>${number}</v>`}`;
    },
  );
}

/** The insides of the shared texts of the report package, ready to stand in a cell. */
export const sharedTexts = (xml: string): string[] =>
  [...xml.matchAll(/<si>([^]*?)<\/si>|<si\/>/g)].map(([, inside = '']) => inside);

/** What stands behind the conditional formats in a sheet of our writer, which always has the margins. */
const AFTER_CONDITIONS = /<(dataValidations|hyperlinks|printOptions|pageMargins)[\s/>]/;

export const withConditions = (xml: string, rules: string): string =>
  rules === '' ? xml : xml.replace(AFTER_CONDITIONS, (follower) => rules + follower);

export const withExtension = (xml: string, extension: string): string =>
  extension === '' ? xml : xml.replace('</worksheet>', () => `<extLst>${extension}</extLst></worksheet>`);

export const markSelected = (xml: string): string => xml.replace(/<sheetView\b/, '<sheetView tabSelected="1"');

/** Puts attributes on the root element of a sheet. */
export const withRootAttributes = (xml: string, attributes: string): string =>
  xml.replace(/<worksheet\b/, (start) => start + attributes);
