/** What a script may do; `CUSTOM_FUNCTION` is a formula's call, the others are Google's `ScriptApp.AuthMode`. */
export const MODES = ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const;
export type Mode = (typeof MODES)[number];

/** What a call of a service is for Google. */
export type Effect =
  | 'local'
  | 'read'
  | 'write'
  | 'look'
  | 'sheet'
  | 'properties'
  | 'lock'
  | 'menu'
  | 'dialog'
  | 'session'
  | 'tool';

interface EffectRule {
  readonly modes: readonly Mode[];
  /** Simulated milliseconds of one call: rough, after published measurements. */
  readonly milliseconds: number;
  /** Any of these OAuth scopes is needed. */
  readonly scopes?: readonly string[];
}

const SCOPE = 'https://www.googleapis.com/auth/';
const SPREADSHEETS = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const CONTAINER_UI = [`${SCOPE}script.container.ui`];

/** What each effect costs, and in which modes and with which scopes it is allowed. */
export const EFFECTS: Readonly<Record<Effect, EffectRule>> = {
  /** Nothing leaves the script: builders, addresses, constants. */
  local: { modes: MODES, milliseconds: 0 },
  read: { modes: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'], milliseconds: 20, scopes: SPREADSHEETS },
  write: { modes: ['LIMITED', 'FULL'], milliseconds: 25, scopes: SPREADSHEETS },
  look: { modes: ['LIMITED', 'FULL'], milliseconds: 15, scopes: SPREADSHEETS },
  sheet: { modes: ['LIMITED', 'FULL'], milliseconds: 60, scopes: SPREADSHEETS },
  properties: { modes: ['LIMITED', 'FULL'], milliseconds: 40 },
  lock: { modes: ['LIMITED', 'CUSTOM_FUNCTION', 'FULL'], milliseconds: 20 },
  menu: { modes: ['NONE', 'LIMITED', 'FULL'], milliseconds: 10 },
  dialog: { modes: ['FULL'], milliseconds: 100, scopes: CONTAINER_UI },
  session: { modes: ['NONE', 'LIMITED', 'FULL'], milliseconds: 5 },
  tool: { modes: MODES, milliseconds: 0.2 },
};

/** Simulated milliseconds of one cell that is read or written. */
export const CELL_MILLISECONDS = { read: 0.002, write: 0.01 } as const;

/** How long Google lets a script run, in milliseconds. */
export const TIME_LIMITS = { script: 360_000, trigger: 30_000, customFunction: 30_000 } as const;
export type TimeLimit = keyof typeof TIME_LIMITS;
