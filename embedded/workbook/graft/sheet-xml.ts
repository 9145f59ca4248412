/** A sheet part of our writer in two, without rows: what stands before them, up to their start tag, and what stands behind. */
export function aroundRows(xml: string): { readonly head: string; readonly tail: string } {
  // Without the rows the writer knows nothing of the dimension, which may be left out.
  const [head = '', tail = ''] = xml.replace(/<dimension [^>]*>/, '').split(/<sheetData(?:\/>|><\/sheetData>)/);
  return { head: `${head}<sheetData>`, tail: `</sheetData>${tail}` };
}

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
