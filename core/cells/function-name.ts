/** A cell function as far as it is known before its body is loaded: enough to associate it, to name it and to call it. */
export interface FunctionName {
  readonly name: string;
  /** Id of the capability that it belongs to. */
  readonly capability: string;
  readonly args: readonly { readonly name: string; readonly optional?: true }[];
}
