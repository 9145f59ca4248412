import type { ExcelType } from '../session';
import { fail } from '../wire/host-error';

/** `Excel.WorksheetProtection`. Passwords and exceptions are not kept: a protected sheet refuses every change. */
export const protectionType: ExcelType<'WorksheetProtection'> = {
  name: 'WorksheetProtection',
  scalars: { protected: { get: (sheet) => sheet.isProtected } },
  methods: {
    protect: (sheet) => {
      if (sheet.isProtected) fail('AccessDenied');
      sheet.isProtected = true;
      sheet.changed = true;
      return null;
    },
    unprotect: (sheet) => {
      sheet.isProtected = false;
      sheet.changed = true;
      return null;
    },
  },
};
