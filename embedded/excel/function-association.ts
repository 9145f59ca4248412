type AnyFunction = (...args: never[]) => unknown;

/** Functions of the add-in by the ids of their metadata, in capitals. */
export interface FunctionAssociation {
  readonly mappings: Record<string, AnyFunction>;
  associate(id: string, call: AnyFunction): void;
  /** Asked for by the library, which keeps a list of its own. */
  onchange(handler: () => void): void;
}

/** What the library's loader (`office.js`) provides before the host file is loaded: without a page there is no loader. */
export function createAssociation(): FunctionAssociation {
  const mappings: Record<string, AnyFunction> = {};
  const handlers: (() => void)[] = [];
  return {
    mappings,
    associate: (id, call) => {
      mappings[id.toUpperCase()] = call;
      for (const handler of handlers) handler();
    },
    onchange: (handler) => void handlers.push(handler),
  };
}
