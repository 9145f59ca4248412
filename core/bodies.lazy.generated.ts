// Made by build/generate.ts from the folders of core/capabilities.
import type { AnyCapability } from './any-capability';

const whole = (module: { readonly default: AnyCapability }): AnyCapability => module.default;

/** By its id, the way to every capability. */
export const bodies = {
  'abc': () => import(/* webpackChunkName: "abc" */ './capabilities/abc/body').then(whole),
  'xyz': () => import(/* webpackChunkName: "xyz" */ './capabilities/xyz/body').then(whole),
  'abc-xyz': () => import(/* webpackChunkName: "abc-xyz" */ './capabilities/abc-xyz/body').then(whole),
  'rfm': () => import(/* webpackChunkName: "rfm" */ './capabilities/rfm/body').then(whole),
  'migration': () => import(/* webpackChunkName: "migration" */ './capabilities/migration/body').then(whole),
  'portfolio-quality': () => import(/* webpackChunkName: "portfolio-quality" */ './capabilities/portfolio-quality/body').then(whole),
  'concentration': () => import(/* webpackChunkName: "concentration" */ './capabilities/concentration/body').then(whole),
  'nps': () => import(/* webpackChunkName: "nps" */ './capabilities/nps/body').then(whole),
};
