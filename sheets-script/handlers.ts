/** Names of the functions at the top level of the script, by which Google calls the add-on. */
export const RUN_ALL = 'runAll';
export const OPEN_PANE = 'openPane';

/** The function that makes one report: `some-report` → `runSomeReport`. */
export const handlerOf = (report: string): string =>
  `run${report.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** The function that makes a set of reports: `weekly` → `runSetWeekly`. */
export const handlerOfSet = (set: string): string => handlerOf(`set-${set}`);
