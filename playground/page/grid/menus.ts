/** What the workbook behind the grid has no place for is not offered. */
const MENUS: readonly string[] = [];

export const hiddenMenus: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  MENUS.map((id) => [id, { hidden: true }]),
);
