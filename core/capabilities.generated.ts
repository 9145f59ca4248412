// Made by build/generate.ts from the folders of core/capabilities.
import type { AnyCapability } from './any-capability';
import abc from './capabilities/abc';
import xyz from './capabilities/xyz';
import abcXyz from './capabilities/abc-xyz';
import rfm from './capabilities/rfm';
import migration from './capabilities/migration';
import portfolioQuality from './capabilities/portfolio-quality';

/** Every capability, in the order of menus and reports. */
export const capabilities: readonly AnyCapability[] = [abc, xyz, abcXyz, rfm, migration, portfolioQuality];
