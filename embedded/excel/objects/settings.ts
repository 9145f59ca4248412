import type { Workbook } from '../../workbook/model/workbook';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import type { HostObject } from '../wire/host-object';
import { asText } from './argument-values';

const find = ({ settings }: Workbook, key: unknown, session: Session): HostObject | null =>
  typeof key === 'string' && settings.has(key) ? session.object('Setting', { key }) : null;

const put = ({ settings }: Workbook, key: string, value: unknown): void => {
  if (value === undefined) fail('InvalidArgument');
  settings.set(key, value);
};

/** `Excel.Setting` */
export const settingType: ExcelType<'Setting'> = {
  name: 'Setting',
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { workbook }) => workbook.settings.get(key),
      set: ({ key }, value, { workbook }) => put(workbook, key, value),
    },
  },
  methods: {
    delete: ({ key }, _args, { workbook }) => {
      workbook.settings.delete(key);
      return null;
    },
  },
  identity: ({ key }) => ({ _Id: key }),
  isGone: ({ key }, { workbook }) => !workbook.settings.has(key),
};

/** `Excel.SettingCollection` */
export const settingCollectionType: ExcelType<'SettingCollection'> = {
  name: 'SettingCollection',
  methods: {
    add: (workbook, [key, value], session) => {
      put(workbook, asText(key), value);
      return session.object('Setting', { key: asText(key) });
    },
    getCount: ({ settings }) => settings.size,
    getItemOrNullObject: (workbook, [key], session) => find(workbook, key, session),
  },
  items: ({ settings }, session) => [...settings.keys()].map((key) => session.object('Setting', { key })),
  item: find,
};
