import type { Language } from '../../../core';
import { createNativeBridge } from '../../../embedded/excel/bridge';
import { createExcelHost, type ExcelHost } from '../../../embedded/excel/host';
import { quotedName, toAddress } from '../../../embedded/workbook/model/address';
import type { Area } from '../../../embedded/workbook/model/area';
import type { Sheet } from '../../../embedded/workbook/model/sheet';
import type { Workbook } from '../../../embedded/workbook/model/workbook';
import type { FromExcel, ToExcel } from '../excel-window/messages';
import type { Typed } from '../grid/edits/take-cells';
import type { CommandLine } from './commands';
import type { Frame, FrameContext } from './frame';
import { ribbonButtons, type RibbonButton } from './ribbon';
import { shippedText } from './shipped-text';

const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', uk: 'uk-UA', en: 'en-US' };

/** Opens the add-in beside the workbook, once it has been built. */
export async function openExcelFrame(element: HTMLIFrameElement, context: FrameContext): Promise<Frame> {
  await shippedText('/excel/addin.html');
  const manifest = await shippedText('/excel/manifest.xml');
  return new ExcelFrame(element, context, ribbonButtons(manifest, LOCALES[context.language]));
}

/** Excel around the add-in: its shipped page in a frame, talking to our host over the workbook. */
class ExcelFrame implements Frame {
  readonly host: ExcelHost;
  readonly commands: readonly CommandLine[];
  private readonly workbook: Workbook;
  private readonly hear: (event: MessageEvent<ToExcel | undefined>) => void;
  /** Presses of the ribbon's buttons whose work is not done yet. */
  private readonly pressed = new Map<number, () => void>();
  private presses = 0;

  constructor(
    private readonly element: HTMLIFrameElement,
    { workbook, language, onChange }: FrameContext,
    buttons: readonly RibbonButton[],
  ) {
    this.workbook = workbook;
    const lineOf = ({ caption, hint, functionName, items }: RibbonButton): CommandLine =>
      items.length > 0
        ? { kind: 'group', caption, lines: items.map(lineOf) }
        : {
            kind: 'command',
            caption,
            hint,
            run: async () => (functionName === null ? element.focus() : this.press(functionName)),
          };
    this.commands = buttons.map(lineOf);
    // A formula is computed by the grid as soon as it shows it.
    this.host = createExcelHost(workbook, { calculate: () => null });
    const bridge = createNativeBridge(this.host);
    bridge.onMessageFromHost = (text) => {
      this.send({ from: 'excel', text });
      onChange();
    };
    this.hear = ({ source, data }) => {
      if (source !== element.contentWindow || data?.to !== 'excel') return;
      if ('text' in data) bridge.sendMessageToHost(data.text);
      else this.pressed.get(data.done)?.();
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
    for (const done of this.pressed.values()) done();
  }

  /** Presses a button of the ribbon; resolves when the add-in says that it is done. */
  private press(functionName: string): Promise<void> {
    const press = ++this.presses;
    return new Promise((resolve) => {
      this.pressed.set(press, () => {
        this.pressed.delete(press);
        resolve();
      });
      this.send({ from: 'excel', press, functionName });
    });
  }

  private send(message: FromExcel): void {
    this.element.contentWindow?.postMessage(message, location.origin);
  }
}

const addressOn = (sheet: Sheet, area: Area): string => `${quotedName(sheet.name)}!${toAddress(area)}`;
