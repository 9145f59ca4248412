import { NONE } from '../../blocks/terms';
import { defineCapability } from '../../capability';
import { abcXyz } from './abc-xyz';
import { report } from './blocks';
import { functions } from './functions';
import { treatmentOf } from './treatments';
import declaration from '.';

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => abcXyz(sales, settings, asOf),
  functions,
  report,
  client({ result }, client, words) {
    const own = result.clients.find((one) => one.client === client);
    return own && { advice: { of: `${own.abc}${own.xyz ?? NONE}`, text: words.say(treatmentOf(own.abc, own.xyz)) } };
  },
});
