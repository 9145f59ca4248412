import type { CellStyle } from '../model/style';
import { escapeAttribute } from '../xml/text';
import type { Element } from '../xml/tree';
import type { StyleSheet } from './style-sheet';

const element = (name: string, attributes: string, ...children: Element[]): Element => ({ name, attributes, children });

const color = (name: string, value: string): Element =>
  element(name, ` rgb="FF${value.replace(/^#/, '').toUpperCase()}"`);

/** The look a conditional format lays over cells: only what it changes. Null where it changes nothing. */
export function conditionalLook(style: CellStyle, styles: StyleSheet): Element | null {
  const font = fontOf(style);
  const { numberFormat, 'fill.color': fill } = style;
  const parts = [
    ...(font.length > 0 ? [element('font', '', ...font)] : []),
    ...(numberFormat ? [formatOf(numberFormat, styles)] : []),
    // Of a conditional fill the programs take the background colour, unlike of a cell's.
    ...(fill
      ? [
          element(
            'fill',
            '',
            element('patternFill', ' patternType="solid"', color('fgColor', fill), color('bgColor', fill)),
          ),
        ]
      : []),
  ];
  return parts.length > 0 ? element('dxf', '', ...parts) : null;
}

const formatOf = (code: string, styles: StyleSheet): Element =>
  element('numFmt', ` numFmtId="${styles.formatNumber(code)}" formatCode="${escapeAttribute(code)}"`);

function fontOf(style: CellStyle): Element[] {
  const flag = (name: string, value: boolean | undefined): Element[] =>
    value === undefined ? [] : [element(name, value ? '' : ' val="0"')];
  const text = style['font.color'];
  return [
    ...flag('b', style['font.bold']),
    ...flag('i', style['font.italic']),
    ...flag('strike', style['font.strikethrough']),
    ...(style['font.underline'] === 'Single' ? [element('u', '')] : []),
    ...(text ? [color('color', text)] : []),
  ];
}
