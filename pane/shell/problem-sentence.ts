import { capabilities, problemText, type Problem, type Words } from '../../core';

/** Why there is no answer; settings are called by the names they have in the forms. */
export function problemSentence(problem: Problem, words: Words): string {
  if (problem.problem !== 'bad-setting') return problemText(problem, words);
  const declared = capabilities.map(({ settings }) => settings[problem.setting]).find((one) => one !== undefined);
  return problemText(declared ? { ...problem, setting: words.say(declared.label) } : problem, words);
}
