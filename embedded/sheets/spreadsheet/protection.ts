import type { Sheet } from '../../workbook/model/sheet';
import { enumeration } from '../script/enumeration';
import type { Methods, ServiceType } from '../script/service-type';
import { answering } from '../script/service-type';

export const protectionKind = enumeration('SpreadsheetApp.ProtectionType', 'RANGE', 'SHEET');

/** `SpreadsheetApp.Protection`: of a whole sheet, and by somebody else. */
export const protectionType: ServiceType<Sheet> = {
  name: 'SpreadsheetApp.Protection',
  methods: { canEdit: answering('read')([], () => false) },
};

/** Methods of `Sheet`. */
export const sheetProtections: Methods<Sheet> = {
  getProtections: answering('read')([protectionKind.parameter], (sheet, [kind], { object }) =>
    kind === 'SHEET' && sheet.isProtected ? [object('SpreadsheetApp.Protection', sheet)] : [],
  ),
};
