import type { Kind } from '../grid/grid';
import { ExcelFrame } from './excel-frame';
import type { Frame, FrameContext } from './frame';

/** Opens the add-in as the product shows it. */
export const openFrame = (_kind: Kind, element: HTMLIFrameElement, context: FrameContext): Frame =>
  new ExcelFrame(element, context);
