import { defineCapability } from '../../capability';
import { functions } from './functions';
import { nps } from './nps';
import { clientLines, flags, headline, report } from './report';
import declaration from '.';

export default defineCapability(declaration, {
  compute: nps,
  functions,
  report,
  headline,
  flags,
  client: ({ result }, client, words) => clientLines(result, client, words),
});
