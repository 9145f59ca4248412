import type { Words } from '../../words/words';
import { reasonOf as reasonOfAbc } from '../../classes/abc/reason';
import { reasonOf as reasonOfXyz } from '../../classes/xyz/reason';
import type { AbcXyzClient, AbcXyzResult } from './abc-xyz';

/** Why a client has its two classes: the sentence of ABC, then that of XYZ. */
export function reasonOf(client: AbcXyzClient, { xyzRule, cuts }: AbcXyzResult, words: Words): string {
  const bySize = reasonOfAbc({ ...client, class: client.abc }, words);
  const byRhythm = reasonOfXyz({ ...client, class: client.xyz }, { rule: xyzRule, cuts }, words);
  return `${bySize} ${byRhythm}`;
}
