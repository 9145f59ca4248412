import { runCommand } from './run-command';

/** `npm run analyze -- book.xlsx`: the main job without a window. */
const clearLine = '\r\u001b[K';
const terminal = {
  out: (text: string) => void process.stdout.write(`${text}\n`),
  say: (text: string) => void process.stderr.write(`${text}\n`),
  progress: (text: string) => void (process.stderr.isTTY && process.stderr.write(clearLine + text)),
};

void runCommand(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
