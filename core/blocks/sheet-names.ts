/** The wanted name, or «Name (2)» where a sheet of that name is already there; `taken` are names in small letters. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>, longest: number): string {
  let name = wanted.slice(0, longest).trimEnd();
  for (let n = 2; taken.has(name.toLowerCase()); n++) {
    const suffix = ` (${n})`;
    name = wanted.slice(0, longest - suffix.length).trimEnd() + suffix;
  }
  return name;
}
