import { dayOfIso } from '../../../../core/calendar/day';
import portfolioCapability from '../../../../core/capabilities/portfolio-quality/body';
import type {
  ManagerQuality,
  PortfolioResult,
} from '../../../../core/capabilities/portfolio-quality/portfolio-quality';
import type { Problem } from '../../../../core/problem';
import { standardsOf } from '../../../../core/settings/settings';
import { salesOf, type SaleRow } from '../../sales-of';

const standards = standardsOf(portfolioCapability.settings);
export type QualitySettings = Partial<typeof standards>;

export const answer = (rows: readonly SaleRow[], settings: QualitySettings = {}): PortfolioResult | Problem =>
  portfolioCapability.compute({ sales: salesOf(rows) }, { ...standards, ...settings }, dayOfIso('2026-01-01'));

export const qualityOf = (rows: readonly SaleRow[], settings: QualitySettings = {}): PortfolioResult =>
  answer(rows, settings) as PortfolioResult;

export const managerIn = (result: PortfolioResult, manager: string): ManagerQuality =>
  result.managers.find((one) => one.manager === manager)!;

/** `count` clients of one amount each, named by a prefix and a number. */
export const many = (prefix: string, count: number, amount: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix} ${i + 1}`, amount]));
