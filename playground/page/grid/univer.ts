import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type Injector,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalRu from '@univerjs/preset-sheets-conditional-formatting/locales/ru-RU';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import sheetsEn from '@univerjs/preset-sheets-core/locales/en-US';
import sheetsRu from '@univerjs/preset-sheets-core/locales/ru-RU';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingRu from '@univerjs/preset-sheets-drawing/locales/ru-RU';
import type { Language } from '../../../core';
import { hiddenMenus } from './menus';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-drawing/lib/index.css';

/** The spreadsheet component, and the parts of it that are spoken to. */
export interface Component {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

/** How numbers are written; the component has no Ukrainian way, which is the same as the Russian. */
export const numbersOf = (language: Language): 'en' | 'ru' => (language === 'en' ? 'en' : 'ru');

/** The component speaks no Ukrainian. */
export const localeOf = (language: Language): LocaleType => (language === 'en' ? LocaleType.EN_US : LocaleType.RU_RU);

/** Puts the spreadsheet component into an element of the page. */
export function createComponent(container: HTMLElement, language: Language): Component {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: localeOf(language),
    locales: {
      [LocaleType.EN_US]: mergeLocales(sheetsEn, conditionalEn, drawingEn),
      [LocaleType.RU_RU]: mergeLocales(sheetsRu, conditionalRu, drawingRu),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      menu: hiddenMenus,
      ribbonType: 'simple',
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  return { api, injector, commands: injector.get(ICommandService), undo: injector.get(IUndoRedoService) };
}
