import type { Chart } from '../../workbook/model/chart';
import type { Sheet } from '../../workbook/model/sheet';
import type { SheetsBook } from '../book/sheets-book';
import { object } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Methods } from '../script/service-type';
import { answering } from '../script/service-type';
import type { ChartPlan } from './chart-plan';
import { copyOf, newChartPlan } from './chart-plan';
import { drawChart } from './draw-chart';

/** The description of a chart on the sheet; of one that no script has made nothing but its number is known. */
function planOf({ charts }: SheetsBook, drawn: Chart): ChartPlan {
  const plan = charts.plans.get(drawn) ?? { ...newChartPlan(), id: charts.nextId(), drawn };
  charts.plans.set(drawn, plan);
  return plan;
}

function insert({ charts, workbook }: SheetsBook, sheet: Sheet, plan: ChartPlan): void {
  const id = plan.id ?? charts.nextId();
  const drawn = drawChart(sheet, plan, workbook.newId());
  charts.plans.set(drawn, { ...copyOf(plan), id, drawn });
  sheet.charts.push(drawn);
  sheet.changed = true;
}

function remove(sheet: Sheet, { drawn }: ChartPlan): void {
  if (!drawn || !sheet.charts.includes(drawn)) refuse('The chart is not on the sheet.');
  sheet.charts = sheet.charts.filter((one) => one !== drawn);
  sheet.changed = true;
}

const chart = object('SpreadsheetApp.EmbeddedChart');
const sheetChange = answering('sheet');

/** Methods of `Sheet`. */
export const sheetCharts: Methods<Sheet> = {
  newChart: answering('local')([], (_sheet, _args, execution) =>
    execution.object('SpreadsheetApp.EmbeddedChartBuilder', newChartPlan()),
  ),
  getCharts: answering('read')([], (sheet, _args, execution) =>
    sheet.charts.map((drawn) => execution.object('SpreadsheetApp.EmbeddedChart', planOf(execution.book, drawn))),
  ),
  insertChart: sheetChange([chart], (sheet, [plan], { book }) => insert(book, sheet, plan)),
  removeChart: sheetChange([chart], (sheet, [plan]) => remove(sheet, plan)),
  updateChart: sheetChange([chart], (sheet, [plan], { book }) => {
    remove(sheet, plan);
    insert(book, sheet, plan);
  }),
};
