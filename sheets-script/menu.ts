import { capabilities, wordsIn, type ListedCapability, type Group, type Language } from '../core';
import { handlerOf, OPEN_PANE, RUN_ALL } from './handlers';
import { google } from './services';
import { groupNames, menuWords } from './words';

/**
 * Puts the add-on's menu into Extensions: pane, all reports, and one submenu for every group. Touches neither the file nor
 * what is stored with it: Google allows neither before the user has used the add-on in this file.
 */
export function buildMenu(language: Language): void {
  const words = wordsIn(language);
  const ui = google.SpreadsheetApp.getUi();
  const menu = ui
    .createAddonMenu()
    .addItem(words.say(menuWords.openPane), OPEN_PANE)
    .addItem(words.say(menuWords.runAll), RUN_ALL)
    .addSeparator();
  for (const [group, members] of byGroup(capabilities)) {
    const submenu = ui.createMenu(words.say(groupNames[group]));
    for (const { id, name } of members) submenu.addItem(words.say(name), handlerOf(id));
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}

/** In the order of the list. */
export function byGroup(all: readonly ListedCapability[]): ReadonlyMap<Group, readonly ListedCapability[]> {
  const groups = new Map<Group, ListedCapability[]>();
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
