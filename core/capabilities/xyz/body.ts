import { defineCapability } from '../../capability';
import { classLine, withoutClass } from '../../classes/on-card';
import { reasonOf } from '../../classes/xyz/reason';
import { xyz } from '../../classes/xyz/xyz';
import { NONE } from '../../blocks/terms';
import { report } from './blocks';
import { functions } from './functions';
import declaration from '.';

const { name } = declaration;

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => xyz(sales, settings, asOf),
  functions,
  report,
  client({ result }, client, words) {
    const own = result.clients.find((one) => one.client === client);
    if (!own) return { class: withoutClass(name, 'noSales', words) };
    return { class: classLine(name, { class: own.class ?? NONE, why: reasonOf(own, result, words) }, words) };
  },
});
