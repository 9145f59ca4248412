import { capabilities, functionNames, type AnyCapability, type CellFunction } from '../../../core';

/** All functions for cells that the add-in has: this page has all code at hand. */
export const cellFunctions: readonly CellFunction[] = capabilities.flatMap(
  (one) => (one.load() as AnyCapability).functions,
);

/** In Excel the add-in's functions carry this before their names. */
export const NAMESPACE = 'CL.';

const NAMES = functionNames.map(({ name }) => name).join('|');
const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:CL\\.)?(?:${NAMES})\\s*\\(`, 'iu');
const TEXTS = /"(?:[^"]|"")*"/g;

/** Whether a formula calls a function of ours: then nobody but this page computes its value. */
export const hasOwnFunction = (formula: string): boolean => CALL.test(formula.replace(TEXTS, '""'));
