import { addingScenarios } from './adding-scenarios';
import type { OpenHost } from './open-host';
import { readingScenarios } from './reading-scenarios';
import { refreshScenarios } from './refresh-scenarios';
import { savingScenarios } from './saving-scenarios';
import { spreadSalesScenarios } from './spread-sales-scenarios';
import { writingScenarios } from './writing-scenarios';

export { salesWorkbook } from './sales-workbook';

/** Something a user does with the add-on, over the sales workbook. */
export interface Scenario {
  /** What is so afterwards. */
  readonly name: string;
  act(opened: OpenHost): Promise<unknown>;
  /** What comes of it in both applications. */
  readonly answer: unknown;
}

export const scenarios: readonly Scenario[] = [
  ...readingScenarios,
  ...writingScenarios,
  ...refreshScenarios,
  ...savingScenarios,
  ...addingScenarios,
  ...spreadSalesScenarios,
];
