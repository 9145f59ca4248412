import type { Kind } from '../grid/grid';
import { openExcelFrame } from './excel-frame';
import type { Frame, FrameContext } from './frame';
import { openSheetsFrame } from './sheets-frame';

/** Opens the add-in as the product shows it. */
export const openFrame = (kind: Kind, element: HTMLIFrameElement, context: FrameContext): Promise<Frame> =>
  kind === 'excel' ? openExcelFrame(element, context) : openSheetsFrame(element, context);
