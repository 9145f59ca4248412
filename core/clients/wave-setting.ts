import type { ChoiceSetting } from '../settings/settings';
import { periodWords } from '../words/periods';

export type WavePeriod = 'month' | 'quarter' | 'half' | 'year';

/** The setting that says how long a wave of a survey lasts. */
export const waveSetting: ChoiceSetting<WavePeriod> = {
  kind: 'choice',
  standard: 'quarter',
  label: { ru: 'Волна опроса', uk: 'Хвиля опитування', en: 'Wave of the survey' },
  choices: {
    month: periodWords.month,
    quarter: periodWords.quarter,
    half: periodWords.half,
    year: periodWords.year,
  },
};
