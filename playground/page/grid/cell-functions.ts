import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';
import { isProblem, type CellFunction, type Cells, type Language, type Value } from '../../../core';
import { cellFunctions, NAMESPACE } from './own-functions';
import type { Component } from './univer';

/**
 * Makes the grid compute our functions and offer them while a formula is typed, with help in the language; in Excel also
 * under the names they have there. Returns what takes them away again.
 */
export function registerCellFunctions({ injector }: Component, language: Language, isExcel: boolean): () => void {
  const prefixes = isExcel ? ['', NAMESPACE] : [''];
  const named = prefixes.flatMap((prefix) => cellFunctions.map((one) => ({ one, name: prefix + one.name })));
  const functions = injector.get(IFunctionService);
  const offered = isExcel ? named.filter(({ name }) => name.startsWith(NAMESPACE)) : named;
  functions.registerExecutors(...named.map(({ one, name }) => new CellFunctionExecutor(name, one)));
  const descriptions = injector
    .get(IDescriptionService)
    .registerDescriptions(offered.map(({ one, name }) => describe(name, one, language)));
  return () => {
    descriptions.dispose();
    functions.unregisterExecutors(...named.map(({ name }) => name));
  };
}

function describe(functionName: string, { help, args }: CellFunction, language: Language): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description: help[language],
    abstract: help[language],
    functionParameter: args.map(({ name, help: detail, optional, shape }) => ({
      name,
      detail: detail[language],
      example: shape === 'range' ? 'A2:A100' : 'A1',
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}

/** Computes one of our functions within the grid's own calculation. A problem is `#N/A`, as in Excel. */
class CellFunctionExecutor extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly declared: CellFunction,
  ) {
    super(name);
    this.minParams = declared.args.filter(({ optional }) => !optional).length;
    this.maxParams = declared.args.length;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const answer = this.declared.cells(this.declared.args.map((_, index) => cellsOf(given[index])));
    return isProblem(answer) ? ErrorValueObject.create(ErrorType.NA) : spilled(answer);
  }
}

function cellsOf(given: BaseValueObject | undefined): Cells | undefined {
  if (!given) return undefined;
  return given.isArray() ? (given as ArrayValueObject).toValue() : [[valueOf(given)]];
}

const valueOf = (given: BaseValueObject): Value =>
  given.isNull() ? null : given.isError() ? (given as ErrorValueObject).getErrorType() : given.getValue();

function spilled(cells: Cells): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells.map((row) => row.map(resultOf)),
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Made one by one: the grid itself would take «2025-01» for a day. */
function resultOf(value: Value): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? '');
}
