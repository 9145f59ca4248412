import { asFlag, oneOf } from './argument-values';
import type { ExcelType } from '../session';

const MODES = oneOf('Automatic', 'AutomaticExceptTables', 'Manual');
const CALCULATIONS = oneOf('Recalculate', 'Full', 'FullRebuild');

/** `Excel.Application` */
export const applicationType: ExcelType<'Application'> = {
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = MODES(value);
      },
    },
    calculationState: { get: () => 'Done' },
    calculationEngineVersion: { get: () => 191_029 },
  },
  objects: {
    cultureInfo: (workbook, session) => session.object('CultureInfo', workbook),
  },
  methods: {
    calculate: (workbook, [type], { hooks }) => {
      CALCULATIONS(type);
      hooks.recalculate?.(workbook);
      return null;
    },
    suspendScreenUpdatingUntilNextSync: (_workbook, _args, { suspensions }) => {
      suspensions.screen++;
      return null;
    },
    suspendApiCalculationUntilNextSync: (_workbook, _args, { suspensions }) => {
      suspensions.calculation++;
      return null;
    },
  },
};

/** `Excel.Runtime` */
export const runtimeType: ExcelType<'Runtime'> = {
  name: 'Runtime',
  scalars: {
    enableEvents: {
      get: (_workbook, session) => session.eventsEnabled,
      set: (_workbook, value, session) => {
        session.eventsEnabled = asFlag(value);
      },
    },
  },
};

/** `Excel.CultureInfo` */
export const cultureInfoType: ExcelType<'CultureInfo'> = {
  name: 'CultureInfo',
  scalars: { name: { get: (workbook) => workbook.culture.name } },
  objects: { datetimeFormat: (workbook, session) => session.object('DatetimeFormatInfo', workbook) },
};

/** `Excel.DatetimeFormatInfo` */
export const datetimeFormatType: ExcelType<'DatetimeFormatInfo'> = {
  name: 'DatetimeFormatInfo',
  scalars: { shortDatePattern: { get: (workbook) => workbook.culture.shortDatePattern } },
};
