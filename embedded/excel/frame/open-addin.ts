import type { Workbook } from '../../workbook/model/workbook';
import { createExcelHost, type ExcelHost } from '../host';
import { openFrameHost } from './frame-host';
import { frameName } from './identity';

/** An add-in in a frame of this page. */
export interface FramedAddin {
  readonly host: ExcelHost;
  readonly frame: HTMLIFrameElement;
  close(): void;
}

/** Opens the add-in's page as Excel on the web does, with this page as the Excel around it. */
export function openAddin(workbook: Workbook, address: string, locale: string): FramedAddin {
  const host = createExcelHost(workbook);
  const frame = document.createElement('iframe');
  frame.name = frameName(locale, location.href);
  frame.src = new URL(address, location.href).href;
  const connection = openFrameHost(host, frame, locale);
  document.body.append(frame);
  return {
    host,
    frame,
    close: () => {
      connection.dispose();
      frame.remove();
    },
  };
}
