import { readSaved, type Saved } from '../core';

const KEY = 'clientele';

/** What was saved in this workbook; null where nothing was, or where it is unreadable or from a newer version. */
export function loadSaved(): Promise<Saved | null> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? null : readSaved(setting.value);
  });
}

/** Keeps the user's choices in the workbook; they are stored when the user saves the file. */
export function save(saved: Saved): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(saved));
    await context.sync();
  });
}
