// Made by build/generate.ts from the folders of core/capabilities.
import type { AnyCapability } from './any-capability';
import abc from './capabilities/abc/body';
import xyz from './capabilities/xyz/body';
import abcXyz from './capabilities/abc-xyz/body';
import rfm from './capabilities/rfm/body';
import migration from './capabilities/migration/body';
import portfolioQuality from './capabilities/portfolio-quality/body';
import concentration from './capabilities/concentration/body';
import nps from './capabilities/nps/body';

/** By its id, every capability whole. */
export const bodies = {
  'abc': (): AnyCapability => abc,
  'xyz': (): AnyCapability => xyz,
  'abc-xyz': (): AnyCapability => abcXyz,
  'rfm': (): AnyCapability => rfm,
  'migration': (): AnyCapability => migration,
  'portfolio-quality': (): AnyCapability => portfolioQuality,
  'concentration': (): AnyCapability => concentration,
  'nps': (): AnyCapability => nps,
};

/** All of them, in the order of menus and reports. */
export const wholeCapabilities: readonly AnyCapability[] = [abc, xyz, abcXyz, rfm, migration, portfolioQuality, concentration, nps];
