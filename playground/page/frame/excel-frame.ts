import type { Language } from '../../../core';
import { createNativeBridge } from '../../excel/bridge';
import { createExcelHost, type ExcelHost } from '../../excel/host';
import { quotedName, toAddress } from '../../workbook/model/address';
import type { Area } from '../../workbook/model/area';
import type { Sheet } from '../../workbook/model/sheet';
import type { Workbook } from '../../workbook/model/workbook';
import type { FromExcel, ToExcel } from '../excel-window/messages';
import type { Typed } from '../grid/edits/take-cells';
import type { Frame, FrameContext } from './frame';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', uk: 'uk-UA', en: 'en-US' };

/** Excel around the add-in: its shipped page in a frame, talking to our host over the workbook. */
export class ExcelFrame implements Frame {
  readonly host: ExcelHost;
  private readonly workbook: Workbook;
  private readonly hear: (event: MessageEvent<ToExcel | undefined>) => void;

  constructor(
    private readonly element: HTMLIFrameElement,
    { workbook, language, onChange }: FrameContext,
  ) {
    this.workbook = workbook;
    // A formula is computed by the grid as soon as it shows it.
    this.host = createExcelHost(workbook, { calculate: () => null });
    const bridge = createNativeBridge(this.host);
    bridge.onMessageFromHost = (text) => {
      const message: FromExcel = { from: 'excel', text };
      element.contentWindow?.postMessage(message, location.origin);
      onChange();
    };
    this.hear = ({ source, data }) => {
      if (source === element.contentWindow && data?.to === 'excel') bridge.sendMessageToHost(data.text);
    };
    addEventListener('message', this.hear);
    element.src = `/excel/addin.html?language=${LOCALES[language]}`;
  }

  types(sheet: Sheet, { area, rows }: Typed): void {
    this.host.user.types(addressOn(sheet, area), rows);
  }

  selects(sheet: Sheet, area: Area): void {
    if (this.workbook.active === sheet && toAddress(sheet.selection) === toAddress(area)) return;
    this.host.user.selects(addressOn(sheet, area));
  }

  dispose(): void {
    removeEventListener('message', this.hear);
    this.element.src = 'about:blank';
  }
}

const addressOn = (sheet: Sheet, area: Area): string => `${quotedName(sheet.name)}!${toAddress(area)}`;
