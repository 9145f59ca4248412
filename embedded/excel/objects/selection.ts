import type { Area } from '../../workbook/model/area';
import { toAddress } from '../../workbook/model/address';
import type { Sheet } from '../../workbook/model/sheet';
import type { Session } from '../session';

/** Brings a sheet to the front. */
export function activateSheet({ workbook, events }: Session, sheet: Sheet): null {
  if (workbook.active === sheet) return null;
  if (workbook.active) events.raise('deactivated', workbook.active.id, {});
  workbook.active = sheet;
  events.raise('activated', sheet.id, {});
  return null;
}

/** Selects cells and brings their sheet to the front. */
export function selectArea(session: Session, sheet: Sheet, area: Area): null {
  activateSheet(session, sheet);
  sheet.selection = area;
  session.events.raise('selectionChanged', sheet.id, { address: toAddress(area) });
  return null;
}
