import type { ChartSeries } from '../../workbook/model/chart';
import type { ExcelType, Session } from '../session';
import { asColor, asFlag, asSize, asText } from './argument-values';
import { fontOf } from './chart-parts';
import { field } from './field';
import type { On } from './selves';

/** `Excel.ChartSeriesFormat` */
export const chartSeriesFormatType: ExcelType<'ChartSeriesFormat'> = {
  name: 'ChartSeriesFormat',
  objects: {
    fill: (self, session) => session.object('ChartFill', self),
    line: (self, session) => session.object('ChartLineFormat', self),
  },
};

const setFill = ({ sheet, thing }: On<ChartSeries>, color: string | null, session: Session): null => {
  session.edit(sheet);
  thing.fillColor = color;
  return null;
};

/** `Excel.ChartFill` of a series. */
export const chartFillType: ExcelType<'ChartFill'> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (self, [color], session) => setFill(self, asColor(color), session),
    clear: (self, _args, session) => setFill(self, null, session),
  },
};

/** `Excel.ChartLineFormat` of a series. */
export const chartLineFormatType: ExcelType<'ChartLineFormat'> = {
  name: 'ChartLineFormat',
  scalars: { color: field('lineColor', asColor), weight: field('lineWeight', asSize) },
  methods: {
    clear: ({ sheet, thing }, _args, session) => {
      session.edit(sheet);
      Object.assign(thing, { lineColor: null, lineWeight: null });
      return null;
    },
  },
};

/** `Excel.ChartDataLabels` of a series. */
export const chartDataLabelsType: ExcelType<'ChartDataLabels'> = {
  name: 'ChartDataLabels',
  scalars: {
    showValue: field('showValue', asFlag),
    showPercentage: field('showPercentage', asFlag),
    showCategoryName: field('showCategoryName', asFlag),
    showSeriesName: field('showSeriesName', asFlag),
    position: field('position', asText),
    numberFormat: field('numberFormat', asText),
  },
  objects: { format: (labels, session) => session.object('ChartDataLabelFormat', labels) },
};

/** `Excel.ChartDataLabelFormat` */
export const chartDataLabelFormatType: ExcelType<'ChartDataLabelFormat'> = {
  name: 'ChartDataLabelFormat',
  objects: { font: fontOf },
};
