import type { Opens } from '../../core';

/** The clients that a count of a report stands for. */
export interface ClientsDetail {
  readonly detail: 'clients';
  readonly report: string;
  readonly opens: Pick<Opens, 'list' | 'where'>;
}
/** The card of a client. */
export interface ClientDetail {
  readonly detail: 'client';
  readonly client: string;
}
/** What was opened out of a view, which stays below it: one goes back to where one was. */
export type Detail = ClientsDetail | ClientDetail;

/** What the pane shows. */
export type View = (
  | { readonly name: 'home' }
  | { readonly name: 'report'; readonly report: string }
  | { readonly name: 'data' }
  | { readonly name: 'functions' }
) & {
  /** The last one lies on top. */
  readonly details?: readonly Detail[];
};

export const home: View = { name: 'home' };
export const data: View = { name: 'data' };

/** The view with something opened out of it. */
export const withDetail = (view: View, detail: Detail): View => ({
  ...view,
  details: [...(view.details ?? []), detail],
});

/** The view as it was before its last detail was opened. */
export const withoutDetail = (view: View): View => ({ ...view, details: (view.details ?? []).slice(0, -1) });
