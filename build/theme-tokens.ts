/** Layers have a number of their own where no theme gives them one. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

const variable = (name: string): string => (name in layers ? `var(--${name}, ${layers[name]})` : `var(--${name})`);

/** Stands for the list of Fluent's design tokens, which spells out the same in 30 KB: a name becomes the CSS variable of that name. */
export const tokens: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => variable(String(name)) });
