// Made by build/generate.ts from the declarations of the cell functions.
import type { FunctionName } from './cells/function-name';

/** Every cell function, known without its body. */
export const functionNames: readonly FunctionName[] = [
  { name: 'ABCCLASS', capability: 'abc', args: [{ name: 'values' }, { name: 'among', optional: true }, { name: 'a', optional: true }, { name: 'b', optional: true }] },
  { name: 'ABCTABLE', capability: 'abc', args: [{ name: 'clients' }, { name: 'amounts' }, { name: 'a', optional: true }, { name: 'b', optional: true }, { name: 'language', optional: true }] },
  { name: 'PARETOSHARE', capability: 'abc', args: [{ name: 'values' }, { name: 'share', optional: true }] },
  { name: 'XYZCLASS', capability: 'xyz', args: [{ name: 'series' }, { name: 'x', optional: true }, { name: 'y', optional: true }] },
  { name: 'XYZTABLE', capability: 'xyz', args: [{ name: 'clients' }, { name: 'dates' }, { name: 'amounts' }, { name: 'asOf', optional: true }, { name: 'language', optional: true }] },
  { name: 'ABCXYZTABLE', capability: 'abc-xyz', args: [{ name: 'clients' }, { name: 'dates' }, { name: 'amounts' }, { name: 'asOf', optional: true }, { name: 'language', optional: true }] },
  { name: 'RFMSCORE', capability: 'rfm', args: [{ name: 'recencyDays' }, { name: 'frequencies' }, { name: 'monetaries' }, { name: 'bins', optional: true }] },
  { name: 'RFMSEGMENT', capability: 'rfm', args: [{ name: 'recencyDays' }, { name: 'frequencies' }, { name: 'monetaries' }, { name: 'bins', optional: true }, { name: 'language', optional: true }] },
  { name: 'RFMTABLE', capability: 'rfm', args: [{ name: 'clients' }, { name: 'dates' }, { name: 'amounts' }, { name: 'asOf', optional: true }, { name: 'bins', optional: true }, { name: 'language', optional: true }] },
  { name: 'MIGRATIONTABLE', capability: 'migration', args: [{ name: 'clients' }, { name: 'dates' }, { name: 'amounts' }, { name: 'managers', optional: true }, { name: 'asOf', optional: true }, { name: 'period', optional: true }, { name: 'language', optional: true }] },
  { name: 'PORTFOLIOTABLE', capability: 'portfolio-quality', args: [{ name: 'clients' }, { name: 'dates' }, { name: 'amounts' }, { name: 'managers' }, { name: 'asOf', optional: true }, { name: 'period', optional: true }, { name: 'language', optional: true }] },
  { name: 'HHINDEX', capability: 'concentration', args: [{ name: 'values' }] },
  { name: 'GINI', capability: 'concentration', args: [{ name: 'values' }] },
  { name: 'NPSSCORE', capability: 'nps', args: [{ name: 'scores' }, { name: 'interval', optional: true }] },
];
