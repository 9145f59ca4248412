import type { ExcelType } from '../session';
import type { Session } from '../session';
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

/** `Excel.WorkbookProtection`: the structure of the workbook, its list of sheets that is. */
export const workbookProtectionType: ExcelType<'WorkbookProtection'> = {
  name: 'WorkbookProtection',
  scalars: { protected: { get: (workbook) => workbook.isProtected } },
  methods: {
    protect: (workbook) => {
      if (workbook.isProtected) fail('AccessDenied');
      workbook.isProtected = true;
      return null;
    },
    unprotect: (workbook) => {
      workbook.isProtected = false;
      return null;
    },
  },
};

/** To be called before the list of sheets is changed. */
export function editStructure({ workbook }: Session): void {
  if (workbook.isProtected) fail('AccessDenied');
}
