import { defineCapability } from '../../capability';
import { classLine, withoutClass } from '../../classes/on-card';
import { reasonOf } from '../../classes/rfm/reason';
import { rfm } from '../../classes/rfm/rfm';
import { segmentNames, segmentTreatments } from '../../classes/rfm/segment-words';
import { report } from './blocks';
import { functions } from './functions';
import { headline } from './headline';
import declaration from '.';

const { name } = declaration;

export default defineCapability(declaration, {
  compute: ({ sales }, settings, asOf) => rfm(sales, settings, asOf),
  functions,
  report,
  headline,
  client({ result }, client, words) {
    const own = result.clients.find((one) => one.client === client);
    if (!own) return { class: withoutClass(name, 'noPurchases', words) };
    const why = reasonOf(own, result, words);
    if (own.segment === null) return { class: classLine(name, { class: own.score, why }, words) };
    const segment = words.say(segmentNames[own.segment]);
    return {
      class: classLine(name, { class: `${segment} (${own.score})`, why }, words),
      advice: { of: segment, text: words.say(segmentTreatments[own.segment]) },
    };
  },
});
