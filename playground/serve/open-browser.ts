import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

const COMMANDS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Whether there is somebody to look at a browser: not on a build machine, and not without a screen. */
export const hasScreen = (platform: NodeJS.Platform, environment: Environment): boolean =>
  !environment.CI && (platform in COMMANDS || Boolean(environment.DISPLAY ?? environment.WAYLAND_DISPLAY));

/** Opens the address in the user's browser; where that does not work the address has been printed anyway. */
export function openBrowser(address: string): void {
  const [command, ...args] = COMMANDS[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}
