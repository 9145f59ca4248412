/** The core as the hosts, the pane and the playground see it. */
export type { AnyCapability, ListedCapability } from './any-capability';
export type * from './blocks/blocks';
export * from './blocks/addresses';
export * from './blocks/cut-lists';
export * from './blocks/layout';
export { hasRows, makeRows } from './blocks/long-list';
export * from './blocks/opened';
export * from './blocks/number-formats';
export * from './blocks/our-cells';
export * from './blocks/page-cells';
export * from './blocks/pages';
export * from './blocks/palette';
export * from './blocks/sheet-names';
export * from './blocks/unfinished';
export * from './calendar/day';
export { formatDay } from './words/day-text';
export { capabilities } from './capabilities.generated';
export type * from './cells/function-name';
export { functionNames } from './functions.generated';
export type { Capability, Group } from './capability';
export type * from './first-screen';
export type * from './cells/cell-function';
export type { Cell, Row } from './grid/cell';
export type * from './grid/grid-facts';
export type * from './grid/reading';
export type * from './memory';
export type * from './tables/reading';
export type * from './host';
export { clientCardRoles, tellsOfClients } from './client-card/card-needs';
export { clientCard, type CardTerms } from './client-card/client-card';
export { isProblem, type Problem, type ProblemCode } from './problem';
export { analyse, type Analysis } from './reports/analyse';
export { analysisJson } from './reports/analysis-json';
export { answerFrom, answerInSteps, missingColumn, type Answer, type Terms } from './reports/answer';
export { readBook, type Book } from './reading/book';
export { shownExamples } from './reading/examples';
export { managerLabel, UNASSIGNED } from './clients/managers';
export { hashColumns, hashOfText } from './saved/fingerprint';
export { changesSince, isOutdated, madeFrom, type Changes, type MadeWith } from './saved/made-from';
export { managersOf, ofManagers } from './reading/of-managers';
export {
  answerBlocks,
  pageNamesOfAnswer,
  pagesOfAnswer,
  readingPages,
  reportPages,
  sourcesOf,
} from './reports/report-pages';
export type { Source } from './reading/read-place';
export type { ReadRequest } from './reading/read-request';
export type { Request } from './reports/request';
export { isRecord, jsonIn, nothingSaved, readSaved, requestFrom, withMade } from './saved/saved';
export { settingsFor } from './settings/settings-for';
export * from './sample/new-sheet';
export { sampleSales } from './sample/sample-sales';
export { otherNames, type OtherName } from './reports/other-names';
export { rowsOf, salesSheets, sourcesText, sheetList, shortList } from './reports/source-text';
export { writeAnalysis, writeReports, type Written } from './saved/write-reports';
export { reportSets, reportsNamed, type ReportSet } from './sets/sets';
export { groupNames } from './sets/words';
export { describeSettings, describeValue } from './settings/describe-settings';
export { allowedValues, readSettings, type GivenSettings } from './settings/read-settings';
export * from './settings/settings';
export { answer, finish, finishNow, type Later, type Steps } from './steps';
export {
  columnsOf,
  partsOfRole,
  schema,
  tableLabel,
  tableNames,
  type ColumnRole,
  type TableName,
} from './schema/schema';
export type { Clients, Sales, Tables } from './tables/tables';
export { languages, type Facts, type Language, type Phrase } from './words/language';
export { capitalised } from './words/letter-case';
export { problemText } from './words/problems';
export { remarkSentence, skipSentences } from './grid/reading-words';
export { troublesOf } from './words/trouble';
export { wordsIn, type Words } from './words/words';
