import { toAddress } from '../workbook/model/address';
import type { CellValue, Sheet } from '../workbook/model/sheet';
import type { Shift } from '../workbook/model/shift';
import { shifted } from '../workbook/model/shift';
import { shiftCells } from '../workbook/model/shift-cells';
import type { Workbook } from '../workbook/model/workbook';
import type { Events } from './events';
import { CellRange } from './objects/cell-range';
import type { Selves, TypeName } from './objects/selves';
import { fail } from './wire/host-error';
import type { HostObject } from './wire/host-object';
import { hostObject } from './wire/host-object';
import type { ObjectType } from './wire/object-type';
import type { References } from './wire/references';

/** A class of the Excel object model. */
export type ExcelType<Name extends TypeName> = ObjectType<Selves[Name], Session> & { readonly name: Name };
export type ExcelTypes = { readonly [Name in TypeName]: ExcelType<Name> };

/** A formula as it is entered in a cell. */
export interface EnteredFormula {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** With the `=`. */
  readonly formula: string;
}

/** What a host needs others for. */
export interface Hooks {
  /** Value of a formula just entered; without the hook it is 0. */
  readonly calculate?: (entered: EnteredFormula) => CellValue;
  /** Asked for by `application.calculate()`. */
  readonly recalculate?: (workbook: Workbook) => void;
}

/** How often the add-in asked for what only saves time. */
export interface Suspensions {
  screen: number;
  calculation: number;
}

interface SessionParts {
  readonly workbook: Workbook;
  readonly types: ExcelTypes;
  readonly references: References;
  readonly events: Events;
  readonly hooks: Hooks;
}

/** The world the objects of one host live in. */
export class Session {
  /** Off while the add-in has switched events off. */
  eventsEnabled = true;
  /** Who is at work, as events say it. */
  private triggerSource: 'ThisLocalAddin' | 'Unknown' = 'ThisLocalAddin';
  readonly suspensions: Suspensions = { screen: 0, calculation: 0 };

  readonly workbook: Workbook;
  readonly references: References;
  readonly events: Events;
  readonly hooks: Hooks;
  private readonly types: ExcelTypes;

  constructor(parts: SessionParts) {
    this.workbook = parts.workbook;
    this.references = parts.references;
    this.events = parts.events;
    this.hooks = parts.hooks;
    this.types = parts.types;
  }

  /** Does what the add-in has no part in. */
  byUser(act: () => void): void {
    this.triggerSource = 'Unknown';
    try {
      act();
    } finally {
      this.triggerSource = 'ThisLocalAddin';
    }
  }

  object<Name extends TypeName>(type: Name, self: Selves[Name]): HostObject {
    return hostObject(this.types[type] as ObjectType<Selves[Name], Session>, self, this);
  }

  range(range: CellRange): HostObject {
    return this.object('Range', range);
  }

  /** To be called before anything in a sheet is changed. */
  edit(sheet: Sheet): void {
    if (sheet.isProtected) fail('AccessDenied');
    sheet.changed = true;
  }

  /** Inserts or removes cells; ranges the client keeps hold of move along. */
  shift(sheet: Sheet, shift: Shift): void {
    this.edit(sheet);
    shiftCells(this.workbook, sheet, shift);
    for (const { self } of this.references) {
      if (!(self instanceof CellRange) || self.sheet !== sheet) continue;
      const area = shifted(self.area, shift);
      if (area) self.area = area;
      else self.isLost = true;
    }
  }

  /** Tells the add-in that cells were changed. `details` are the values before and after of a single cell. */
  cellsChanged({ sheet, area }: CellRange, changeType: string, details?: object): void {
    if (!this.eventsEnabled || !this.events.isHeard('changed', sheet.id)) return;
    const referenceId = this.references.keep(this.range(new CellRange(sheet, area)));
    this.events.raise('changed', sheet.id, {
      changeType,
      address: toAddress(area),
      referenceId,
      source: 'Local',
      triggerSource: this.triggerSource,
      shiftDirection: 'None',
      ...details,
    });
  }
}
