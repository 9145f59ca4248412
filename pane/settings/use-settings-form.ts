import { useState } from 'react';
import {
  capabilities,
  isProblem,
  readSettings,
  settingsFor,
  standardsOf,
  type ListedCapability,
  type GivenSettings,
  type Settings,
} from '../../core';
import { withSettings } from '../state/choices';
import { usePane } from '../state/pane-context';
import { changedValues, keptForAll, keptForReport, type Changes } from './kept-settings';
import { isScopeSetting } from './scope-settings';
import { readTyped, typedSettings, type Typed } from './typed-settings';

/** What is typed into the settings of a report, and what becomes of it. */
export interface SettingsDraft {
  readonly declared: Settings;
  readonly typed: Typed;
  /** A sentence for every setting that can't be read. */
  readonly mistakes: Typed;
  type(key: string, value: string): void;
  /** Keeps what was typed, for this report or for all that have these settings; false where there are mistakes. */
  apply(forAll: boolean): boolean;
  /** Back to the standard values. */
  reset(): void;
}

export function useSettingsForm(report: ListedCapability): SettingsDraft {
  const { words, saved, keep, terms } = usePane();
  const declared = ownSettings(report);
  const settings = settingsInForce(report, terms.settings);
  const [typed, setTyped] = useState(() => typedSettings(declared, settings, words.language));
  const [mistakes, setMistakes] = useState<Typed>({});
  const kept = saved.choices.settings;
  const change = (changes: Changes) => void keep(withSettings(changes));
  return {
    declared,
    typed,
    mistakes,
    type: (key, value) => setTyped({ ...typed, [key]: value }),
    apply(forAll) {
      const read = readTyped(declared, typed, words);
      setMistakes('mistakes' in read ? read.mistakes : {});
      if ('mistakes' in read) return false;
      const { values } = read;
      const forReport = () => keptForReport(report, values, kept);
      change(forAll ? keptForAll(capabilities, changedValues(values, settings)) : forReport());
      return true;
    },
    reset: () => change(keptForReport(report, standardsOf(declared), kept)),
  };
}

/** The values that a report is computed with; standard ones where what is kept can't be read. */
function settingsInForce({ id, settings }: ListedCapability, given: GivenSettings) {
  const read = readSettings(settings, settingsFor(id, given));
  return isProblem(read) ? standardsOf(settings) : read;
}

/** The settings of one report, but those that are the same for all. */
const ownSettings = ({ settings }: ListedCapability): Settings =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !isScopeSetting(key)));

/** Whether another report has one of the report's own settings too. */
export const isShared = (report: ListedCapability): boolean =>
  capabilities.some(
    ({ id, settings }) => id !== report.id && Object.keys(ownSettings(report)).some((key) => key in settings),
  );
