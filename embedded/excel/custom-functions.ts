import type { Events } from './events';
import type { HostObject } from './wire/host-object';
import { hostObject } from './wire/host-object';
import type { ObjectType } from './wire/object-type';

/** Name by which the library asks for the service that takes the results. */
export const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

const CUSTOM_FUNCTIONS = 1;
const CALL = 1000;
const CANCEL = 1001;

/** What a custom function gave: its value, or the number of an error such as 5 for `#DIV/0!`. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly errorCode: number; readonly message: string };

/** One call of a function as a cell makes it. */
export interface FunctionCall {
  /** Id the function was associated with. */
  readonly name: string;
  /** One value or one block of values (rows of cells) for each parameter. */
  readonly parameters: readonly unknown[];
  /** Address of the cell. */
  readonly address?: string;
}

/** Calls functions that the add-in registered with `CustomFunctions.associate`, through the library's own runtime. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private made = 0;

  constructor(private readonly events: Events) {}

  /** The result of a call; the library sends results at most every half second. */
  call({ name, parameters, address }: FunctionCall): Promise<FunctionResult> {
    const id = ++this.made;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.post(CALL, [id, name, parameters, address ?? null, 0, null]);
    });
  }

  /** Calls a streaming function and passes on every value; returns what ends it. */
  stream({ name, parameters, address }: FunctionCall, take: (result: FunctionResult) => void): () => void {
    const id = ++this.made;
    const CANCELABLE_AND_STREAMING = 3;
    this.waiting.set(id, take);
    this.post(CALL, [id, name, parameters, address ?? null, CANCELABLE_AND_STREAMING, null]);
    return () => {
      this.waiting.delete(id);
      this.post(CANCEL, { invocationId: id });
    };
  }

  /** The service object the library hands results to. */
  service(): HostObject {
    return hostObject(SERVICE_TYPE, this, null);
  }

  take(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, ok, value, errorCode] = result as readonly unknown[];
      const failed = { ok: false, errorCode: Number(errorCode ?? 0), message: String(value ?? '') } as const;
      this.waiting.get(Number(id))?.(ok === true ? { ok, value } : failed);
    }
  }

  private post(type: number, message: unknown): void {
    this.events.post([[CUSTOM_FUNCTIONS, type, '', JSON.stringify(message)]]);
  }
}

const SERVICE_TYPE: ObjectType<CustomFunctionCalls, null> = {
  name: 'CustomFunctions',
  methods: {
    setInvocationArrayResults: (calls, [results]) => {
      calls.take(Array.isArray(results) ? results : []);
      return null;
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};
