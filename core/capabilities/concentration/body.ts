import { defineCapability } from '../../capability';
import { clientLines, flags, headline, report } from './report';
import { concentration } from './concentration';
import { functions } from './functions';
import declaration from '.';

export default defineCapability(declaration, {
  compute: concentration,
  functions,
  report,
  headline,
  flags,
  client: ({ result }, client, words) => clientLines(result, client, words),
});
