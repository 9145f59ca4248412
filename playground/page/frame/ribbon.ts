/** A button of the add-in in Excel's ribbon; without a function it opens the pane. */
export interface RibbonButton {
  readonly caption: string;
  readonly hint: string;
  readonly functionName: string | null;
  /** What a menu offers; none for a plain button. */
  readonly items: readonly RibbonButton[];
}

/** The buttons and menus that a manifest puts into the ribbon, in the language of a locale such as `ru-RU`. */
export function ribbonButtons(manifest: string, locale: string): RibbonButton[] {
  const document = new DOMParser().parseFromString(manifest, 'text/xml');
  const texts = textsIn(document, locale);
  const buttonOf = (control: Element): RibbonButton => {
    const text = (name: string) => texts.get(first(control, name)?.getAttribute('resid') ?? '') ?? '';
    const items = byName(control, 'Item').map(buttonOf);
    const functionName = items.length > 0 ? null : (first(control, 'FunctionName')?.textContent ?? null);
    return { caption: text('Label'), hint: text('Description'), functionName, items };
  };
  return byName(document, 'Control').map(buttonOf);
}

/** All texts of the manifest by their names. */
function textsIn(document: Document, locale: string): ReadonlyMap<string, string> {
  const texts = byName(document, 'String').map((text) => {
    const own = byName(text, 'Override').find((override) => override.getAttribute('Locale') === locale);
    const value = own?.getAttribute('Value') ?? text.getAttribute('DefaultValue') ?? '';
    return [text.getAttribute('id') ?? '', value] as const;
  });
  return new Map(texts);
}

const byName = (within: Document | Element, name: string): Element[] => [...within.getElementsByTagNameNS('*', name)];
const first = (within: Element, name: string): Element | undefined => byName(within, name)[0];
