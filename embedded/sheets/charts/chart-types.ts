import { enumeration } from '../script/enumeration';
import { anything, flag, object, text, whole } from '../script/parameters';
import type { Methods, ServiceType } from '../script/service-type';
import { answering, chaining } from '../script/service-type';
import type { ChartKind, ChartPlan } from './chart-plan';
import { copyOf, setOption } from './chart-plan';

export const chartType = enumeration<ChartKind>('Charts.ChartType', 'LINE', 'COLUMN', 'BAR', 'PIE', 'SCATTER');

const build = chaining('local');
const local = answering('local');
const range = object('SpreadsheetApp.Range');

const builderMethods: Methods<ChartPlan> = {
  setChartType: build([chartType.parameter], (plan, [kind]) => {
    plan.kind = kind;
  }),
  getChartType: local([], ({ kind }) => chartType.value(kind)),
  addRange: build([range], (plan, [cells]) => {
    plan.ranges = [...plan.ranges, cells];
  }),
  clearRanges: build([], (plan) => {
    plan.ranges = [];
  }),
  setNumHeaders: build([whole], (plan, [rows]) => {
    plan.headers = rows;
  }),
  setTransposeRowsAndColumns: build([flag], (plan, [transposed]) => {
    plan.transposed = transposed;
  }),
  setOption: build([text, anything], (plan, [path, value]) => setOption(plan, path, value)),
  setPosition: build([whole, whole, whole, whole], (plan, [row, column, x, y]) => {
    plan.position = { row, column, x, y };
  }),
  build: local([], (plan, _args, execution) => execution.object('SpreadsheetApp.EmbeddedChart', copyOf(plan))),
};

const KINDS = { asLineChart: 'LINE', asColumnChart: 'COLUMN', asBarChart: 'BAR', asPieChart: 'PIE' } as const;

const kindMethods: Methods<ChartPlan> = Object.fromEntries(
  Object.entries(KINDS).map(([name, kind]) => [
    name,
    local([], (plan: ChartPlan, _args, execution) => {
      plan.kind = kind;
      return execution.object('SpreadsheetApp.EmbeddedKindChartBuilder', plan);
    }),
  ]),
);

/** `SpreadsheetApp.EmbeddedChartBuilder` */
export const chartBuilderType: ServiceType<ChartPlan> = {
  name: 'SpreadsheetApp.EmbeddedChartBuilder',
  methods: { ...builderMethods, ...kindMethods },
};

const option = (path: string) => build([text], (plan: ChartPlan, [value]) => setOption(plan, path, value));

/** What the builders of single kinds of charts have in common, such as `SpreadsheetApp.EmbeddedLineChartBuilder`. */
export const kindChartBuilderType: ServiceType<ChartPlan> = {
  name: 'SpreadsheetApp.EmbeddedKindChartBuilder',
  methods: {
    ...builderMethods,
    ...kindMethods,
    setTitle: option('title'),
    setXAxisTitle: option('hAxis.title'),
    setYAxisTitle: option('vAxis.title'),
  },
};

/** `SpreadsheetApp.EmbeddedChart` */
export const embeddedChartType: ServiceType<ChartPlan> = {
  name: 'SpreadsheetApp.EmbeddedChart',
  methods: {
    getChartId: answering('read')([], ({ id }) => id),
    getRanges: local([], ({ ranges }, _args, execution) =>
      ranges.map((cells) => execution.object('SpreadsheetApp.Range', cells)),
    ),
    modify: local([], (plan, _args, execution) =>
      execution.object('SpreadsheetApp.EmbeddedChartBuilder', copyOf(plan)),
    ),
  },
};
