import { toAddress } from '../model/address';
import type { Area } from '../model/area';
import type { DataBarRule, ScalePoint } from '../model/conditional-format';
import { escapeText } from '../xml/text';

/** Ends of a scale by their names in memory; `Automatic` is not among them. */
export const SCALE_POINTS: Readonly<Record<string, string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

const rgb = (color: string): string => `rgb="FF${color.replace(/^#/, '').toUpperCase()}"`;

/** A data bar as programs since 2010 read it. The id ties it to its older twin. */
export function extendedDataBar(id: string, area: Area, rule: DataBarRule): string {
  const { fillColor, negativeFillColor, gradient, showDataBarOnly, lower, upper } = rule;
  const flags = `minLength="0" maxLength="100"${showDataBarOnly ? ' showValue="0"' : ''}${gradient ? '' : ' gradient="0"'}`;
  return (
    '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar ${flags}>` +
    `${point(lower, 'autoMin')}${point(upper, 'autoMax')}<x14:fillColor ${rgb(fillColor)}/>` +
    `<x14:negativeFillColor ${rgb(negativeFillColor)}/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${toAddress(area)}</xm:sqref></x14:conditionalFormatting>`
  );
}

function point({ type, formula }: ScalePoint, automatic: string): string {
  const known = SCALE_POINTS[type];
  if (known === undefined) return `<x14:cfvo type="${automatic}"/>`;
  return formula === undefined
    ? `<x14:cfvo type="${known}"/>`
    : `<x14:cfvo type="${known}"><xm:f>${escapeText(formula.replace(/^=/, ''))}</xm:f></x14:cfvo>`;
}

/** What stands in the `extLst` of a sheet with data bars; '' without any. */
export const dataBarExtension = (bars: readonly string[]): string =>
  bars.length === 0
    ? ''
    : '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
      'uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>' +
      `${bars.join('')}</x14:conditionalFormattings></ext>`;
