/** An error the script gets as it would from Google: named `Exception`, with this text. */
export class ScriptError extends Error {}

export function refuse(message: string): never {
  throw new ScriptError(message);
}
