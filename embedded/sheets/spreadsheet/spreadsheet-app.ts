import type { Execution } from '../script/execution';
import type { ServiceObject } from '../script/service-object';
import type { ServiceType } from '../script/service-type';
import { answering } from '../script/service-type';
import { refuse } from '../script/script-error';
import { bandingTheme } from './filter-and-banding';
import { protectionKind } from './protection';
import { dimension } from './range-changes';
import { borderStyle } from './range-format';
import { newRuleDraft } from './rule';
import { interpolationType } from './rule-types';
import { sheetType } from './sheet-facts';

const read = answering('read');

const file = (_self: null, _args: readonly [], { book, object }: Execution): ServiceObject =>
  object('SpreadsheetApp.Spreadsheet', book);

const CONTEXTS_WITH_UI = ['NONE', 'LIMITED', 'FULL'];

/** `SpreadsheetApp` */
export const spreadsheetApp: ServiceType<null> = {
  name: 'SpreadsheetApp',
  methods: {
    getActive: read([], file),
    getActiveSpreadsheet: read([], file),
    getUi: answering('local')([], (_self, _args, { mode, object }) => {
      if (!CONTEXTS_WITH_UI.includes(mode)) refuse('Cannot call SpreadsheetApp.getUi() from this context.');
      return object('Ui', null);
    }),
    flush: answering('write')([], () => undefined),
    newConditionalFormatRule: answering('local')([], (_self, _args, { object }) =>
      object('SpreadsheetApp.ConditionalFormatRuleBuilder', newRuleDraft()),
    ),
  },
  constants: {
    BandingTheme: bandingTheme.object,
    BorderStyle: borderStyle.object,
    Dimension: dimension.object,
    InterpolationType: interpolationType.object,
    ProtectionType: protectionKind.object,
    SheetType: sheetType.object,
  },
};
