import { tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';
import type { Column, Value } from '../../core';
import { usePane } from '../state/pane-context';
import { partOf, type ColumnScale } from './column-scales';

/** What lies behind a number: a bar as long as it is large, or a colour as strong as it is large; nothing in high contrast. */
export function useCellPaint(): (value: Value, column: Column, scale: ColumnScale) => CSSProperties {
  const { look } = usePane();
  return (value, { paint }, scale) => {
    const percent = `${Math.round(partOf(value, scale) * 100)}%`;
    if (look === 'contrast' || scale === null || typeof value !== 'number') return {};
    const colour = tokens.colorBrandStroke2;
    return paint === 'bar'
      ? { backgroundImage: `linear-gradient(to right, ${colour} ${percent}, transparent ${percent})` }
      : { backgroundColor: `color-mix(in srgb, ${colour} ${percent}, transparent)` };
  };
}
