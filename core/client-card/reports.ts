import abcCapability from '../capabilities/abc/body';
import type { AbcResult } from '../classes/abc/abc';
import rfmCapability from '../capabilities/rfm/body';
import type { RfmResult } from '../classes/rfm/rfm';
import xyzCapability from '../capabilities/xyz/body';
import type { XyzResult } from '../classes/xyz/xyz';
import type { Capability } from '../capability';
import { isProblem, type Problem } from '../problem';
import { settingsFor } from '../settings/settings-for';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import type { Sales } from '../tables/tables';
import type { Subject } from './subject';

/** The results that today's classes are taken from. */
export interface Reports {
  readonly abc: AbcResult | Problem;
  readonly xyz: XyzResult | Problem;
  readonly rfm: RfmResult | Problem;
}

const latest = new WeakMap<Sales, { readonly key: string; readonly reports: Reports }>();

/** The reports under the settings of the card: computed once, because cards are opened one after the other. */
export function reportsOf(subject: Subject): Reports {
  const { sales, asOf, settings } = subject;
  const key = JSON.stringify([asOf, settings]);
  const known = latest.get(sales);
  if (known?.key === key) return known.reports;
  const reports = {
    abc: resultOf(abcCapability, subject),
    xyz: resultOf(xyzCapability, subject),
    rfm: resultOf(rfmCapability, subject),
  };
  latest.set(sales, { key, reports });
  return reports;
}

type RequiredOfSales = 'sales.client' | 'sales.day' | 'sales.amount';

function resultOf<S extends Settings, R>(
  capability: Capability<S, RequiredOfSales, R>,
  { sales, asOf, settings }: Subject,
): R | Problem {
  const read = readSettings(capability.settings, settingsFor(capability.id, settings));
  return isProblem(read) ? read : capability.compute({ sales }, read, asOf);
}
