import { capabilities } from '../../core';
import { hostLanguage } from '../commands';
import { associateAll } from './associate';

/** Makes every declared function answer in Excel; to be called once when the add-in's page loads. */
export const associateFunctions = (): void =>
  associateAll(
    capabilities.flatMap(({ functions }) => functions),
    CustomFunctions,
    hostLanguage,
  );
