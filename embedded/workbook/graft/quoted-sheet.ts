/** The sheet's name as it stands before `!`: in quotes, which is never wrong (`R1C1`, `TRUE` and `2025` need them). */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
