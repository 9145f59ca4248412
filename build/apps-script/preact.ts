/**
 * Packages that the sidebar takes in place of others, with all that is below them (`react-dom/client`). Google hands the
 * whole page over anew whenever the sidebar is opened, and React would be a quarter of it; Preact does the same in a tenth
 * of the size. The pane of Excel, whose script a browser keeps, stays on React.
 */
export const PREACT_FOR_REACT = { react: 'preact/compat', 'react-dom': 'preact/compat' } as const;
