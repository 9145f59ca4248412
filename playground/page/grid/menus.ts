/** What the workbook behind the grid has no place for is not offered. */
const MENUS: readonly string[] = [
  'sheet.menu.image',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
];

export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  MENUS.map((id) => [id, { hidden: true }]),
);
