import { enumeration } from '../script/enumeration';
import { object, text } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { ServiceType } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import type { MenuDraft, Shown } from './desk';

const buttonSet = enumeration('Ui.ButtonSet', 'OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');
const button = enumeration('Ui.Button', 'CLOSE', 'OK', 'CANCEL', 'YES', 'NO');

const build = chaining('menu');
const dialog = answering('dialog');
const page = object('HtmlService.HtmlOutput');

/** The user of the stand-in agrees to everything. */
const AGREED = { OK: 'OK', OK_CANCEL: 'OK', YES_NO: 'YES', YES_NO_CANCEL: 'YES' } as const;

/** `Ui` */
export const uiType: ServiceType<null> = {
  name: 'Ui',
  methods: {
    createMenu: answering('menu')([text], (_self, [caption], { object: make }) =>
      make('Ui.Menu', { caption, items: [] }),
    ),
    createAddonMenu: answering('menu')([], (_self, _args, { object: make }) =>
      make('Ui.Menu', { caption: null, items: [] }),
    ),
    alert: overloaded(
      dialog([text], (_self: null, [words], { desk }) => {
        desk.shown.push({ kind: 'alert', title: '', text: words });
        return button.value('OK');
      }),
      dialog([text, buttonSet.parameter], (_self, [words, set], { desk }) => {
        desk.shown.push({ kind: 'alert', title: '', text: words });
        return button.value(AGREED[set]);
      }),
      dialog([text, text, buttonSet.parameter], (_self, [title, words, set], { desk }) => {
        desk.shown.push({ kind: 'alert', title, text: words });
        return button.value(AGREED[set]);
      }),
    ),
    showSidebar: dialog([page], (_self, [shown], { desk }) => {
      desk.shown.push({ kind: 'sidebar', title: shown.title, page: { ...shown } } satisfies Shown);
    }),
    showModalDialog: dialog([page, text], (_self, [shown, title], { desk }) => {
      desk.shown.push({ kind: 'dialog', title, page: { ...shown } });
    }),
  },
  constants: { ButtonSet: buttonSet.object, Button: button.object },
};

/** `Ui.Menu` */
export const menuType: ServiceType<MenuDraft> = {
  name: 'Ui.Menu',
  methods: {
    addItem: build([text, text], ({ items }, [caption, functionName]) => {
      if (functionName.endsWith('_')) refuse(`A menu cannot call ${functionName}: the function is private.`);
      items.push({ kind: 'item', caption, functionName });
    }),
    addSeparator: build([], ({ items }) => void items.push({ kind: 'separator' })),
    addSubMenu: build([object('Ui.Menu')], ({ items }, [menu]) => void items.push({ kind: 'submenu', menu })),
    addToUi: answering('menu')([], (menu, _args, { desk }) => void desk.menus.push(menu)),
  },
};
