/** A line of the menus and buttons by which a product offers the add-in outside its pane. */
export type CommandLine =
  | { readonly kind: 'command'; readonly caption: string; readonly hint?: string; run(): Promise<void> }
  | { readonly kind: 'separator' }
  | { readonly kind: 'group'; readonly caption: string; readonly lines: readonly CommandLine[] };
