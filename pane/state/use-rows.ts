import { useMemo } from 'react';
import { hasRows, makeRows, type Block } from '../../core';
import { useDriven } from './use-driven';

/** Whether all rows of the blocks are there to be drawn; those of long lists are made meanwhile. */
export function useRows(blocks: readonly Block[]): boolean {
  const areMade = hasRows(blocks);
  useDriven(useMemo(() => (areMade ? null : () => makeRows(blocks)), [areMade, blocks]));
  return areMade;
}
