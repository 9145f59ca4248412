import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import { quantile } from '../../stats/quantile';
import type { Deviation } from '../../stats/variation';
import type { Sales } from '../../tables/tables';
import { activityOf } from './activity';
import { variationOf } from './client-variation';
import { FEWEST_PERIODS, windowPeriods, type WindowPeriods, type XyzWindow } from './window-periods';

export interface XyzRule {
  /** `pattern`: share of periods with a purchase; `cv`: coefficient of variation of the sums of the periods. */
  readonly method: 'pattern' | 'cv';
  readonly period: PeriodKind;
  /** Pattern: the share of periods with a purchase from which a client is X. */
  readonly regularShare: number;
  /** CV up to which a client is X and up to which it is Y; or the cuts that make three equal groups. */
  readonly cuts: readonly [number, number] | 'terciles';
  readonly deviation: Deviation;
}

export const xyzLetters = ['X', 'Y', 'Z'] as const;
export type XyzLetter = (typeof xyzLetters)[number];

/** What a class follows from; arrays are indexed by client. */
export interface XyzFacts {
  /** Days with a purchase over the whole window. */
  readonly purchaseDays: Int32Array;
  /** m: periods from the first purchase to the window's end, both counted; 0 where it lies in a period left out. */
  readonly periods: Int32Array;
  /** k: those of them with a purchase. */
  readonly activePeriods: Int32Array;
  /** Coefficient of variation over these periods; NaN below three periods or where their sum is not positive. */
  readonly cv: Float64Array;
}
export interface XyzClasses extends XyzFacts {
  /** 0 is X, 1 Y, 2 Z; −1 without a purchase in the window. */
  readonly classes: Int8Array;
  /** The cuts of the CV that hold, terciles worked out. */
  readonly cuts: readonly [number, number];
}

const NEAR = 1e-9;

/** XYZ class of every client code over a window, with the facts behind it and the periods that were counted. */
export function xyzClasses(
  sales: Sales,
  window: XyzWindow,
  { asOf, rule }: { readonly asOf: Day; readonly rule: XyzRule },
): XyzClasses & { readonly counted: WindowPeriods } {
  const counted = windowPeriods(window, asOf, rule.period);
  const activity = activityOf(sales, window, counted);
  const cv = variationOf(sales, window, { counted, activity, deviation: rule.deviation });
  const { purchaseDays, periods, activePeriods } = activity;
  return { ...classesOf({ purchaseDays, periods, activePeriods, cv }, rule), counted };
}

/** The classes alone, without the variations behind them where they do not decide; and whether anybody can be X. */
export function xyzLettersOf(
  sales: Sales,
  window: XyzWindow,
  { asOf, rule }: { readonly asOf: Day; readonly rule: XyzRule },
): { readonly classes: Int8Array; readonly xPossible: boolean } {
  const counted = windowPeriods(window, asOf, rule.period);
  const activity = activityOf(sales, window, counted);
  const cv = rule.method === 'cv' ? variationOf(sales, window, { counted, activity, deviation: rule.deviation }) : null;
  const { classes } = classesOf({ ...activity, cv: cv ?? new Float64Array(0) }, rule);
  return { classes, xPossible: counted.count >= FEWEST_PERIODS };
}

/** Classes from the facts, whatever they were counted from. */
export function classesOf(facts: XyzFacts, rule: XyzRule): XyzClasses {
  const cuts = rule.cuts === 'terciles' ? tercilesOf(facts) : rule.cuts;
  const classOf = rule.method === 'cv' ? classByVariation : classByPattern;
  const limits = { cuts, regularShare: rule.regularShare };
  const classes = new Int8Array(facts.purchaseDays.length);
  for (let client = 0; client < classes.length; client++) {
    const days = facts.purchaseDays[client]!;
    if (days === 0) classes[client] = -1;
    else if (days === 1) classes[client] = 2;
    else classes[client] = facts.periods[client] === 0 ? 1 : classOf(facts, client, limits);
  }
  return { ...facts, classes, cuts };
}

interface Limits {
  readonly cuts: readonly [number, number];
  readonly regularShare: number;
}

function classByPattern({ periods, activePeriods }: XyzFacts, client: number, { regularShare }: Limits): number {
  const regular = activePeriods[client]! / periods[client]! >= regularShare - NEAR;
  return regular && periods[client]! >= FEWEST_PERIODS ? 0 : 1;
}

function classByVariation({ cv }: XyzFacts, client: number, { cuts: [x, y] }: Limits): number {
  const own = cv[client]!;
  return own <= x + NEAR ? 0 : own <= y + NEAR ? 1 : 2;
}

/** Whether the cuts of the CV decide about a client: bought on two days at least and has a CV. */
export const hasComparableCv = ({ purchaseDays, cv }: XyzFacts, client: number): boolean =>
  purchaseDays[client]! > 1 && !Number.isNaN(cv[client]!);

function tercilesOf(facts: XyzFacts): readonly [number, number] {
  const comparable = facts.cv.filter((_, client) => hasComparableCv(facts, client)).sort();
  return [quantile(comparable, 1 / 3), quantile(comparable, 2 / 3)];
}
