import { attribute, elementsOf, localName, parseTree, textIn, type Element } from '../../embedded/workbook/xml/tree';
import { childOrder, required } from './order';

/** What the checker must know of the add-in beside its manifest. */
export interface Surroundings {
  /** Names of the ribbon commands that the add-in associates. */
  readonly commands: readonly string[];
  /** Width and height of an image of the add-in by its address; null where there is none. */
  sizeOf(address: string): { readonly width: number; readonly height: number } | null;
}

/**
 * What Microsoft's validation of an add-in-only manifest would refuse: wrong order or missing elements, resources that
 * don't exist or are never used, texts that are too long, addresses without https, icons of a wrong size, repeated ids,
 * commands that nobody handles. An empty list: nothing was found.
 */
export function checkManifest(xml: string, surroundings: Surroundings): readonly string[] {
  const { root } = parseTree(xml);
  const all = descendants(root);
  return [
    ...all.flatMap(checkOrder),
    ...checkHead(root, all),
    ...checkResources(all),
    ...checkAddresses(all),
    ...checkIcons(all, surroundings),
    ...checkIds(all),
    ...checkCommands(all, surroundings.commands),
  ];
}

const descendants = (element: Element): readonly Element[] => [element, ...elementsOf(element).flatMap(descendants)];
const named = (all: readonly Element[], name: string) => all.filter((element) => localName(element) === name);

function checkOrder(element: Element): readonly string[] {
  const name = localName(element);
  const order = childOrder[name];
  const children = elementsOf(element).map(localName);
  const missing = (required[name] ?? [])
    .filter((child) => !children.includes(child))
    .map((child) => `${name}: ${child} is missing`);
  if (!order) return missing;
  const strange = children.filter((child) => !order.includes(child)).map((child) => `${name}: ${child} is not allowed`);
  const places = children.map((child) => order.indexOf(child));
  const late = children
    .filter((_, i) => i > 0 && places[i]! < places[i - 1]!)
    .map((child) => `${name}: ${child} comes too late`);
  return [...missing, ...strange, ...late];
}

function checkHead(root: Element, all: readonly Element[]): readonly string[] {
  const text = (name: string) => textIn(elementsOf(root).find((child) => localName(child) === name) ?? root).trim();
  const problems: string[] = [];
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) problems.push('Id is not a GUID');
  if (!/^\d+(\.\d+){1,3}$/.test(text('Version'))) problems.push('Version is not like 1.0.0.0');
  if (text('ProviderName').length > 125) problems.push('ProviderName is longer than 125 characters');
  for (const locale of named(all, 'Override').map((one) => attribute(one, 'Locale') ?? '')) {
    if (!/^[a-z]{2}-[A-Z]{2}$/.test(locale)) problems.push(`Override: ${locale} is not a locale`);
  }
  return problems;
}

/** Longest texts by the kind of resource; DisplayName and Description have their own. */
const LONGEST: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};

function checkResources(all: readonly Element[]): readonly string[] {
  const resources = named(all, 'Resources').flatMap((one) => elementsOf(one).flatMap((kind) => elementsOf(kind)));
  const ids = resources.map((one) => attribute(one, 'id') ?? '');
  const used = all.flatMap((one) => attribute(one, 'resid') ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is not among the resources`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource ${id} has more than 32 characters`),
    ...Object.entries(LONGEST).flatMap(([kind, longest]) =>
      named(all, kind)
        .flatMap(descendants)
        .flatMap((one) => [attribute(one, 'DefaultValue'), attribute(one, 'Value')])
        .filter((value) => value !== undefined && value.length > longest)
        .map((value) => `${kind}: longer than ${longest} characters: ${value}`),
    ),
  ];
}

const valuesOf = (element: Element): readonly string[] =>
  [attribute(element, 'DefaultValue'), attribute(element, 'Value')].filter((value) => value !== undefined);

const checkAddresses = (all: readonly Element[]): readonly string[] =>
  all
    .flatMap(valuesOf)
    .filter((value) => /^[a-z]+:\/\//i.test(value) && !value.startsWith('https://'))
    .map((value) => `${value} is not https`);

function checkIcons(all: readonly Element[], { sizeOf }: Surroundings): readonly string[] {
  const addresses = new Map(
    named(all, 'Image').flatMap((one) => [[attribute(one, 'id') ?? '', attribute(one, 'DefaultValue') ?? ''] as const]),
  );
  const wrongSize = (address: string, size: number) => {
    const real = sizeOf(address);
    return real?.width === size && real.height === size ? [] : [`${address} is not ${size} × ${size} pixels`];
  };
  const icons = named(all, 'Icon').flatMap((icon) => {
    const images = elementsOf(icon);
    const sizes = images.map((image) => Number(attribute(image, 'size')));
    const missing = [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `Icon: size ${size} is missing`);
    return [
      ...missing,
      ...images.flatMap((image, i) => wrongSize(addresses.get(attribute(image, 'resid') ?? '') ?? '', sizes[i]!)),
    ];
  });
  const head = [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 80],
  ] as const;
  return [
    ...icons,
    ...head.flatMap(([name, size]) =>
      named(all, name).flatMap((one) => wrongSize(attribute(one, 'DefaultValue') ?? '', size)),
    ),
  ];
}

function checkIds(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap((one) =>
    ['CustomTab', 'Group', 'Control', 'Image', 'Url', 'String'].includes(localName(one))
      ? (attribute(one, 'id') ?? [])
      : [],
  );
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map((id) => `id ${id} is used twice`);
}

const checkCommands = (all: readonly Element[], commands: readonly string[]): readonly string[] =>
  named(all, 'FunctionName')
    .map((one) => textIn(one).trim())
    .filter((name) => !commands.includes(name))
    .map((name) => `command ${name} has no handler`);
