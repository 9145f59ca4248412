import type { TableName } from './schema/schema';

/** Why an answer can't be given: a code and its facts. The sentence, with the next step, lives in `words/problems.ts`. */
export type Problem =
  | { readonly problem: 'no-table'; readonly table: TableName; readonly sheets: readonly string[] }
  | {
      readonly problem: 'no-column';
      readonly table: TableName;
      readonly column: string;
      readonly headers: readonly string[];
    }
  | { readonly problem: 'no-rows'; readonly table: TableName; readonly skipped: number }
  | {
      readonly problem: 'nothing-in-window';
      readonly from: string;
      readonly to: string;
      readonly first: string;
      readonly last: string;
    }
  | {
      readonly problem: 'too-few-periods';
      readonly period: string;
      readonly found: number;
      readonly needed: number;
      readonly shorter: string | null;
    }
  | { readonly problem: 'too-few-clients'; readonly found: number; readonly needed: number }
  | { readonly problem: 'nobody-positive'; readonly clients: number }
  | { readonly problem: 'bad-setting'; readonly setting: string; readonly value: string; readonly allowed: string }
  | { readonly problem: 'unknown-setting'; readonly setting: string; readonly known: readonly string[] }
  | { readonly problem: 'unknown-report'; readonly report: string; readonly known: readonly string[] }
  | { readonly problem: 'unknown-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly problem: 'unknown-manager'; readonly manager: string; readonly known: readonly string[] }
  | { readonly problem: 'unknown-client'; readonly client: string; readonly near: readonly string[] }
  | { readonly problem: 'unknown-header'; readonly header: string; readonly headers: readonly string[] }
  | { readonly problem: 'bad-argument'; readonly argument: string; readonly expected: string }
  | { readonly problem: 'unequal-ranges'; readonly first: number; readonly second: number }
  | { readonly problem: 'unreadable-file'; readonly file: string; readonly reason: string };

export type ProblemCode = Problem['problem'];

export const isProblem = (x: unknown): x is Problem => typeof x === 'object' && x !== null && 'problem' in x;

/** There is no sales table to compute from. */
export const noSales: Problem = { problem: 'no-table', table: 'sales', sheets: [] };
