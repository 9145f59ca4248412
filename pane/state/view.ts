/** What the pane shows. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'report'; readonly report: string }
  | { readonly name: 'data' }
  | { readonly name: 'functions' };

export const home: View = { name: 'home' };
export const data: View = { name: 'data' };
