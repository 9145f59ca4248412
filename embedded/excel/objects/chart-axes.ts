import type { Chart } from '../../workbook/model/chart';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asFlag, asNumberOrOwn, asText, oneOf } from './argument-values';
import { fontOf, titleText } from './chart-parts';
import { field } from './field';
import type { On } from './selves';

/** Round charts have no axes. */
const axis =
  (which: 'categoryAxis' | 'valueAxis') =>
  ({ sheet, thing }: On<Chart>, session: Session): HostObject => {
    if (thing.type === 'Pie' || thing.type === 'Doughnut') fail('ItemNotFound');
    return session.object('ChartAxis', { sheet, thing: thing[which] });
  };

/** `Excel.ChartAxes` */
export const chartAxesType: ExcelType<'ChartAxes'> = {
  name: 'ChartAxes',
  objects: { categoryAxis: axis('categoryAxis'), valueAxis: axis('valueAxis') },
};

/** `Excel.ChartAxis`. '' sets what the application chooses. */
export const chartAxisType: ExcelType<'ChartAxis'> = {
  name: 'ChartAxis',
  scalars: {
    visible: field('visible', asFlag),
    minimum: field('minimum', asNumberOrOwn),
    maximum: field('maximum', asNumberOrOwn),
    majorUnit: field('majorUnit', asNumberOrOwn),
    numberFormat: field('numberFormat', asText),
    tickLabelSpacing: field('tickLabelSpacing', asNumberOrOwn),
    tickLabelPosition: field('tickLabelPosition', oneOf('NextToAxis', 'Low', 'High', 'None')),
    reversePlotOrder: field('reversed', asFlag),
  },
  objects: {
    title: ({ sheet, thing }, session) => session.object('ChartAxisTitle', { sheet, thing: thing.title }),
    majorGridlines: (self, session) => session.object('ChartGridlines', self),
    format: (self, session) => session.object('ChartAxisFormat', self),
  },
};

/** `Excel.ChartAxisTitle` */
export const chartAxisTitleType: ExcelType<'ChartAxisTitle'> = {
  name: 'ChartAxisTitle',
  scalars: { text: titleText, visible: field('visible', asFlag) },
  objects: { format: (title, session) => session.object('ChartAxisTitleFormat', title) },
};

/** `Excel.ChartAxisTitleFormat` */
export const chartAxisTitleFormatType: ExcelType<'ChartAxisTitleFormat'> = {
  name: 'ChartAxisTitleFormat',
  objects: { font: fontOf },
};

/** `Excel.ChartAxisFormat` */
export const chartAxisFormatType: ExcelType<'ChartAxisFormat'> = {
  name: 'ChartAxisFormat',
  objects: { font: fontOf },
};

/** `Excel.ChartGridlines` */
export const chartGridlinesType: ExcelType<'ChartGridlines'> = {
  name: 'ChartGridlines',
  scalars: { visible: field('majorGridlines', asFlag) },
};
