import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Runs a Node program to its end in a process of its own. Throws what it printed where it fails. */
export function runScript(root: string, script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: string[] = [];
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (text) => printed.push(String(text)));
    running.on('error', reject);
    running.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(printed.join('').trim() || `${script} has stopped (${code ?? 'killed'}).`));
    });
  });
}

/** Makes shipped files as the build of the product does; beside this process, so that pages are served meanwhile. */
export function runWebpack(root: string, ...configs: readonly string[]): Promise<void> {
  const webpack = createRequire(path.join(root, 'package.json')).resolve('webpack/bin/webpack.js');
  const names = configs.flatMap((name) => ['--config-name', name]);
  return runScript(root, webpack, ['--mode', 'production', '--stats', 'errors-only', ...names]);
}
