/** Versions by requirement set: `{ ExcelApi: '1.15' }`. Sets that are not named are not there. */
export type Requirements = Readonly<Record<string, string>>;

/** What the add-in declares in its manifest. */
export const DECLARED: Requirements = { ExcelApi: '1.15' };

const parts = (version: string): readonly [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/** Whether the requirements hold a set such as `ExcelApi 1.9`. */
export function holds(requirements: Requirements, since: string): boolean {
  const [set = '', version = ''] = since.split(' ');
  const [major, minor] = parts(version);
  const [ours, oursMinor] = parts(requirements[set] ?? '0');
  return ours > major || (ours === major && oursMinor >= minor);
}
