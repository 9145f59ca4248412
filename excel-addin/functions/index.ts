import { capabilities, functionNames, type AnyCapability, type CellFunction } from '../../core';
import { hostLanguage } from '../commands';
import { associateAll, type KnownFunction } from './associate';

/** Makes every declared function answer in Excel; to be called once when the add-in's page loads. */
export const associateFunctions = (): void =>
  associateAll(
    functionNames.map(({ name, capability }) => ({ name, load: loaderOf(name, capability) })),
    CustomFunctions,
    hostLanguage,
  );

/** The function out of its capability, which is loaded when a formula first asks for it. */
function loaderOf(name: string, id: string): KnownFunction['load'] {
  const listed = capabilities.find((one) => one.id === id)!;
  const functionIn = ({ functions }: AnyCapability): CellFunction => functions.find((one) => one.name === name)!;
  return () => {
    const whole = listed.load();
    return whole instanceof Promise ? whole.then(functionIn) : functionIn(whole);
  };
}
