import { isDate, offsetOf, serialsIn } from '../../../sheets-script/reading/dates';
import { dayOf } from '../../../core';
import { runInNewContext } from 'node:vm';

/** What the clocks of a time zone show at a moment, as milliseconds ahead of UTC. */
function offsetIn(timeZone: string): (moment: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (moment) => {
    const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const shown = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
    return shown - Math.floor(moment / 60_000) * 60_000;
  };
}

/** The moment at which the clocks of a time zone show that; Google hands a cell over as such a moment. */
function momentOf(timeZone: string, wall: number): Date {
  const offset = offsetIn(timeZone);
  const near = wall - offset(wall);
  return new Date(wall - offset(near));
}

const zones = ['Europe/Kyiv', 'Asia/Tokyo', 'America/Los_Angeles', 'Australia/Lord_Howe', 'America/St_Johns'];

test.each(zones)('every midnight of a year is the whole day number of its cell in %s', (zone) => {
  const serialOf = serialsIn(offsetIn(zone));
  for (let day = 0; day < 366; day++) {
    const date = momentOf(zone, Date.UTC(2024, 0, 1 + day));
    expect(serialOf(date)).toBe(dayOf(2024, 1, 1) + day);
  }
});

test.each(zones)('a time of day is a fraction, and the last minute still belongs to its day in %s', (zone) => {
  const serialOf = serialsIn(offsetIn(zone));
  for (let day = 0; day < 366; day += 13) {
    const noon = momentOf(zone, Date.UTC(2024, 2, 1 + day, 12));
    const late = momentOf(zone, Date.UTC(2024, 2, 1 + day, 23, 59));
    expect(serialOf(noon)).toBe(dayOf(2024, 3, 1) + day + 0.5);
    expect(Math.floor(serialOf(late))).toBe(dayOf(2024, 3, 1) + day);
  }
});

test('the clocks are asked once for a day and its end, not once for a cell', () => {
  const asked: number[] = [];
  const serialOf = serialsIn((moment) => {
    asked.push(moment);
    return 3 * 3_600_000;
  });
  for (let hour = 0; hour < 24; hour++) serialOf(new Date(Date.UTC(2025, 5, 1, hour)));
  expect(asked).toHaveLength(2);
});

test('offsets are read with their sign', () => {
  expect(offsetOf('+0300')).toBe(10_800_000);
  expect(offsetOf('-0330')).toBe(-12_600_000);
  expect(offsetOf('+0000')).toBe(0);
});

test('a date of another realm is a date', () => {
  expect(isDate(runInNewContext('new Date(0)'))).toBe(true);
  expect(isDate('2025-01-01')).toBe(false);
});
