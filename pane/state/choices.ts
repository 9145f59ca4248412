import type { Language, Saved, TableName } from '../../core';

/** A change of what is kept in the workbook. It is made to what stands there at that moment: others may write too. */
export type Change = (saved: Saved) => Saved;

/** The column of a role; the empty header says that the sheet has none, null leaves it to detection again. */
export const withColumn =
  (role: string, header: string | null): Change =>
  (saved) => {
    const others = Object.fromEntries(Object.entries(saved.columns).filter(([known]) => known !== role));
    return { ...saved, columns: header === null ? others : { ...others, [role]: header } };
  };

/** Several columns left to detection again. */
export const withoutColumns =
  (roles: readonly string[]): Change =>
  (saved) =>
    roles.reduce((columns, role) => withColumn(role, null)(columns), saved);

/** The sheet with the table, null for the one that is found; columns chosen on another one hold no more. */
export const withSheet =
  (table: TableName, sheet: string | null): Change =>
  (saved) => ({
    ...(table === 'sales' ? withSales(saved, sheet) : withOther(saved, table, sheet)),
    columns: Object.fromEntries(Object.entries(saved.columns).filter(([role]) => !role.startsWith(`${table}.`))),
  });

const withSales = (saved: Saved, sheet: string | null): Saved => ({
  ...without(saved, 'sheet'),
  ...(sheet !== null && { sheet }),
});

function withOther(saved: Saved, table: TableName, sheet: string | null): Saved {
  const others = Object.entries(saved.sheets ?? {}).filter(([name]) => name !== table);
  return { ...saved, sheets: Object.fromEntries(sheet === null ? others : [...others, [table, sheet]]) };
}

/** Some settings replaced; `undefined` takes a setting away. */
export const withSettings =
  (changed: Readonly<Record<string, unknown>>): Change =>
  (saved) => ({
    ...saved,
    settings: Object.fromEntries(
      Object.entries({ ...saved.settings, ...changed }).filter(([, value]) => value !== undefined),
    ),
  });

/** Nothing pointed at: sheet and columns are left to detection. */
export const withoutPlaces: Change = (saved) => ({ ...without(without(saved, 'sheet'), 'sheets'), columns: {} });

export const withLanguage =
  (language: Language): Change =>
  (saved) => ({ ...saved, language });

/** A report with its star, or without. */
export const withFavourite =
  (report: string, isOne: boolean): Change =>
  (saved) => {
    const others = favouritesOf(saved).filter((id) => id !== report);
    return { ...saved, favourites: isOne ? [...others, report] : others };
  };

export const favouritesOf = ({ favourites = [] }: Saved): readonly string[] => favourites;

/** A group of reports folded away, or open again. */
export const withFolded =
  (group: string, isFolded: boolean): Change =>
  (saved) => {
    const others = foldedOf(saved).filter((id) => id !== group);
    return { ...saved, folded: isFolded ? [...others, group] : others };
  };

export const foldedOf = ({ folded = [] }: Saved): readonly string[] => folded;

/** The user has seen how the data were recognised. */
export const asSeen: Change = (saved) => without(saved, 'unseen');

/** Without one of the parts that may be left out. */
const without = (saved: Saved, part: 'sheet' | 'sheets' | 'unseen'): Saved => {
  const { version, settings, columns, ...others } = saved;
  return { version, settings, columns, ...Object.fromEntries(Object.entries(others).filter(([key]) => key !== part)) };
};
