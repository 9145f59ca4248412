import { enumeration } from '../script/enumeration';
import { anything, date, optional, text, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { Mode } from '../script/modes';
import { MODES } from '../script/modes';
import type { Methods, ServiceType } from '../script/service-type';
import { answering } from '../script/service-type';
import type { Logged } from './desk';
import { formatDate } from './format-date';

/** `Utilities` */
export const utilities: ServiceType<null> = {
  name: 'Utilities',
  methods: {
    formatDate: answering('tool')([date, text, text], (_self, [moment, timeZone, pattern]) => {
      try {
        return formatDate(moment.getTime(), timeZone, pattern);
      } catch (error) {
        if (error instanceof RangeError) refuse(`Invalid argument: ${timeZone}`);
        throw error;
      }
    }),
    sleep: answering('tool')([whole], (_self, [milliseconds], execution) => execution.spend(milliseconds)),
  },
};

/** `Session` */
export const session: ServiceType<null> = {
  name: 'Session',
  methods: {
    getActiveUserLocale: answering('session')([], (_self, _args, { desk }) => desk.userLocale),
    getScriptTimeZone: answering('session')([], (_self, _args, { desk }) => desk.scriptTimeZone),
  },
};

export const authMode = enumeration<Mode>('ScriptApp.AuthMode', ...MODES);

/** `ScriptApp` */
export const scriptApp: ServiceType<null> = {
  name: 'ScriptApp',
  methods: {},
  constants: { AuthMode: authMode.object },
};

const MOST_PARTS = 10;

const logging = (levels: readonly Logged['level'][]): Methods<null> =>
  Object.fromEntries(
    levels.map((level) => [
      level,
      answering('local')(
        Array.from({ length: MOST_PARTS }, () => optional(anything)),
        (_self: null, parts, { desk }) => {
          desk.logs.push({ level, text: parts.map(String).join(' ') });
        },
      ),
    ]),
  );

/** `console` */
export const console_: ServiceType<null> = { name: 'console', methods: logging(['log', 'info', 'warn', 'error']) };

/** `Logger` */
export const logger: ServiceType<null> = { name: 'Logger', methods: logging(['log']) };
