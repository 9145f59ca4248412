import { capabilities } from '../../../core/capabilities.generated';
import { changedValues, keptForAll, keptForReport } from '../../../pane/settings/kept-settings';
import { settingsFor } from '../../../core';

const abc = capabilities.find(({ id }) => id === 'abc')!;

test('a value that would hold anyway is not kept for a report', () => {
  expect(keptForReport(abc, { thresholds: [0.75, 0.95], method: 'sum' }, {})).toEqual({
    'abc.thresholds': undefined,
    'abc.method': 'sum',
  });
});

test('a standard value is kept where another one holds for all reports', () => {
  const given = { thresholds: [0.8, 0.95] };
  expect(keptForReport(abc, { thresholds: [0.75, 0.95] }, given)).toEqual({ 'abc.thresholds': [0.75, 0.95] });
});

test('what is given to all reports takes away what one had for itself', () => {
  expect(keptForAll([abc], { method: 'sum' })).toEqual({ method: 'sum', 'abc.method': undefined });
});

test('only values that are not in force yet are given to all', () => {
  const inForce = { thresholds: [0.75, 0.95], method: 'sum' };
  expect(changedValues({ thresholds: [0.8, 0.95], method: 'sum' }, inForce)).toEqual({ thresholds: [0.8, 0.95] });
});

test('a report’s own setting wins over the one for all; those of other reports are left out', () => {
  const given = { method: 'sum', 'abc.method': 'tangent', 'xyz.method': 'cv' };
  expect(settingsFor('abc', given)).toEqual({ method: 'tangent' });
  expect(settingsFor('rfm', given)).toEqual({ method: 'sum' });
});
