import { capabilities } from '../../../core/capabilities.generated';
import { standardsOf } from '../../../core/settings/settings';
import { languages } from '../../../core/words/language';
import { wordsIn } from '../../../core/words/words';
import { readTyped, typedSettings } from '../../../pane/settings/typed-settings';

const reports = capabilities.map(({ id, settings }) => ({ id, settings }));

test.each(languages)(
  'in %s, what a form shows is read back as it was, for the standards of every report',
  (language) => {
    for (const { settings } of reports) {
      const values = standardsOf(settings);
      expect(readTyped(settings, typedSettings(settings, values, language), wordsIn(language))).toEqual({ values });
    }
  },
);

test.each(languages)('in %s, large numbers and fractions of a percent are read back too', (language) => {
  const label = { ru: 'a', uk: 'a', en: 'a' };
  const settings = {
    list: { kind: 'list', unit: 'number', standard: [], least: 0, most: 1e9, fewest: 0, longest: 4, label },
    share: { kind: 'share', standard: 0.5, least: 0, most: 1, label },
  } as const;
  const values = { list: [1000, 2500.5, 1_000_000], share: 0.1234 };
  expect(readTyped(settings, typedSettings(settings, values, language), wordsIn(language))).toEqual({ values });
});

test('every setting that can’t be read has its sentence, with its name and what it takes', () => {
  const { settings } = reports.find(({ id }) => id === 'rfm')!;
  const typed = { ...typedSettings(settings, standardsOf(settings), 'en'), bins: '9', recencyBounds: 'soon' };
  expect(readTyped(settings, typed, wordsIn('en'))).toEqual({
    mistakes: {
      bins: expect.stringMatching(/“9”\. Allowed: 3 … 5\.$/),
      recencyBounds: expect.stringMatching(
        /“soon”\. Allowed: increasing, between “\/”, from 1 to 36500, 0–4 numbers\.$/,
      ),
    },
  });
});
