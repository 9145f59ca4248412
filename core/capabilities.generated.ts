// Made by build/generate.ts from the folders of core/capabilities.
import type { ListedCapability } from './any-capability';
import { bodies } from './bodies.generated';
import abc from './capabilities/abc';
import xyz from './capabilities/xyz';
import abcXyz from './capabilities/abc-xyz';
import rfm from './capabilities/rfm';
import migration from './capabilities/migration';
import portfolioQuality from './capabilities/portfolio-quality';
import concentration from './capabilities/concentration';
import nps from './capabilities/nps';

/** Every capability, in the order of menus and reports. */
export const capabilities: readonly ListedCapability[] = [
  { ...abc, load: bodies['abc'] },
  { ...xyz, load: bodies['xyz'] },
  { ...abcXyz, load: bodies['abc-xyz'] },
  { ...rfm, load: bodies['rfm'] },
  { ...migration, load: bodies['migration'] },
  { ...portfolioQuality, load: bodies['portfolio-quality'] },
  { ...concentration, load: bodies['concentration'] },
  { ...nps, load: bodies['nps'] },
];
