/** From the add-in's frame: a request of the library, or the word that a button's work is done. */
export type ToExcel = { readonly to: 'excel'; readonly text: string } | { readonly to: 'excel'; readonly done: number };

/** To the add-in's frame: an answer or an event for the library, or a button of the ribbon that was pressed. */
export type FromExcel =
  | { readonly from: 'excel'; readonly text: string }
  | { readonly from: 'excel'; readonly press: number; readonly functionName: string };
