import { defineCapability } from '../../capability';
import { abc } from '../../classes/abc/abc';
import { reasonOf } from '../../classes/abc/reason';
import { classLine, withoutClass } from '../../classes/on-card';
import { report } from './blocks';
import { functions } from './functions';
import declaration from '.';

const { name } = declaration;

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => abc(sales, settings, asOf),
  functions,
  report,
  client({ result }, client, words) {
    const own = result.clients.find((one) => one.client === client);
    if (!own) return { class: withoutClass(name, 'noSales', words) };
    return { class: classLine(name, { class: own.class, why: reasonOf(own, words) }, words) };
  },
});
