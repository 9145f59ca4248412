import {
  capabilities,
  groupNames,
  reportSets,
  wordsIn,
  type Group,
  type Language,
  type ListedCapability,
  type ReportSet,
} from '../core';
import { handlerOf, handlerOfSet, OPEN_PANE, RUN_ALL } from './handlers';
import { google } from './services';
import { menuWords } from './words';

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
    .addItem(words.say(menuWords.runAll), RUN_ALL);
  const sets = ui.createMenu(words.say(menuWords.sets));
  for (const { id, name } of readySets(capabilities)) sets.addItem(words.say(name), handlerOfSet(id));
  menu.addSubMenu(sets).addSeparator();
  for (const [group, members] of byGroup(capabilities)) {
    const submenu = ui.createMenu(words.say(groupNames[group]));
    for (const { id, name } of members) submenu.addItem(words.say(name), handlerOf(id));
    menu.addSubMenu(submenu);
  }
  menu.addToUi();
}

/** Sets for usual occasions: neither a group, which has a submenu of its own, nor all reports. */
export const readySets = (all: readonly ListedCapability[]): readonly ReportSet[] =>
  reportSets(all).filter(({ id }) => id !== 'all' && !all.some(({ group }) => group === id));

/** In the order of the list. */
export function byGroup(all: readonly ListedCapability[]): ReadonlyMap<Group, readonly ListedCapability[]> {
  const groups = new Map<Group, ListedCapability[]>();
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  return groups;
}
