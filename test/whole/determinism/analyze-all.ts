import { runCommand } from '../../../command-line/run-command';

/** The command once for every list of options in the argument, one after the other in one process. */
const silent = { out: () => undefined, say: () => undefined, progress: () => undefined };

void (async () => {
  for (const options of JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[])
    process.exitCode = (await runCommand(options, silent)) || process.exitCode;
})();
