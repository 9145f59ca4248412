import type { Execution } from './execution';
import type { Effect } from './modes';
import type { Parameter } from './parameters';
import type { ServiceObject } from './service-object';

/** One way to call a method. */
export interface Signature<Self> {
  readonly parameters: readonly Parameter<unknown>[];
  run(self: Self, args: readonly unknown[], execution: Execution): unknown;
}

export interface Method<Self> {
  readonly effect: Effect;
  readonly signatures: readonly Signature<Self>[];
  /** The method gives the object it was called on, for chains of calls. */
  readonly chains: boolean;
}

export type Methods<Self> = Readonly<Record<string, Method<Self>>>;

/** A class of Apps Script, described by its members under their public names. */
export interface ServiceType<Self> {
  /** As Google's messages name it: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly methods: Methods<Self>;
  /** Enumerations and their values. */
  readonly constants?: Readonly<Record<string, ServiceObject>>;
  /** What a text made of the object says; the last part of the class's name when left out. */
  readonly text?: (self: Self) => string;
  /** Refuses an object that stands for something deleted. */
  readonly check?: (self: Self, execution: Execution) => void;
}

type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

type Run<Self, P extends readonly Parameter<unknown>[]> = (
  self: Self,
  args: ValuesOf<P>,
  execution: Execution,
) => unknown;

type MakeMethod = <Self, const P extends readonly Parameter<unknown>[]>(
  parameters: P,
  run: Run<Self, P>,
) => Method<Self>;

const methods =
  (effect: Effect, chains: boolean): MakeMethod =>
  (parameters, run) => ({
    effect,
    chains,
    signatures: [
      {
        parameters,
        run: (self, args, execution) => {
          const taken = args.map((value, index) => parameters[index]?.take(value));
          return run(self, taken as unknown as ValuesOf<typeof parameters>, execution);
        },
      },
    ],
  });

/** Makes methods that answer with a value. */
export const answering = (effect: Effect): MakeMethod => methods(effect, false);

/** Makes methods that do something and answer with their own object. */
export const chaining = (effect: Effect): MakeMethod => methods(effect, true);

/** One name, several ways to call it: the first that fits the arguments is taken. */
export const overloaded = <Self>(first: Method<Self>, ...others: readonly Method<Self>[]): Method<Self> => ({
  ...first,
  signatures: [first, ...others].flatMap(({ signatures }) => signatures),
});
