import type { DefinedName, NameTarget } from '../../workbook/model/defined-name';
import { parseAddress, quotedName, toAddress } from '../../workbook/model/address';
import type { Workbook } from '../../workbook/model/workbook';
import type { ExcelType, Session } from '../session';
import { fail } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { asAnyText, asFlag, asText } from './argument-values';
import { asRange, rangeOfName } from './cell-range';
import { collection } from './collection';
import type { Scope, Selves } from './selves';

type Named = Selves['NamedItem'];

const listOf = ({ sheet }: Scope, { workbook }: Session): DefinedName[] => (sheet ?? workbook).names;

const items = collection<Scope, DefinedName>({
  list: listOf,
  object: (scope, name, session) => session.object('NamedItem', { scope, name }),
  keys: (name) => [name.name],
});

/** A name may not look like a cell. */
function asName(value: unknown): string {
  const name = asText(value);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return isName && !parseAddress(name) && !/^(r\d*c\d*|[rc]\d*)$/i.test(name) ? name : fail('InvalidArgument');
}

/** The cells, number or formula that a name is to stand for. */
function asTarget(workbook: Workbook, reference: unknown): NameTarget {
  if (reference instanceof HostObject) {
    const { sheet, area } = asRange(reference);
    return { sheetId: sheet.id, area };
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return { formula: `=${String(reference)}` };
  const text = asText(reference);
  const address = text.startsWith('=') ? parseAddress(text.slice(1)) : null;
  const sheet = address?.sheet === undefined ? undefined : workbook.sheet(address.sheet);
  if (address && sheet) return { sheetId: sheet.id, area: address.area };
  return { formula: text.startsWith('=') ? text : `="${text.replace(/"/g, '""')}"` };
}

/** `=Data!$A$1:$B$2`, or the formula as it was given. */
function formulaOf(workbook: Workbook, name: DefinedName, absolute = true): string {
  if ('formula' in name.target) return name.target.formula;
  const range = rangeOfName(workbook, name);
  return range ? `=${quotedName(range.sheet.name)}!${toAddress(range.area, absolute)}` : '=#REF!';
}

function typeOf({ target }: DefinedName): string {
  if ('area' in target) return 'Range';
  if (/^=-?[\d.]+$/.test(target.formula)) return 'Double';
  return /^=#/.test(target.formula) ? 'Error' : 'String';
}

function add(scope: Scope, args: readonly unknown[], session: Session): HostObject {
  const [name, reference, comment] = args;
  const defined: DefinedName = {
    name: asName(name),
    target: asTarget(session.workbook, reference),
    comment: asAnyText(comment ?? ''),
    visible: true,
  };
  if (items.item(scope, defined.name, session)) fail('ItemAlreadyExists');
  listOf(scope, session).push(defined);
  return session.object('NamedItem', { scope, name: defined });
}

function remove({ scope, name }: Named, session: Session): null {
  const list = listOf(scope, session);
  list.splice(list.indexOf(name), 1);
  return null;
}

const rangeOf = ({ name }: Named, session: Session): HostObject | null => {
  const range = rangeOfName(session.workbook, name);
  return range && session.range(range);
};

/** `Excel.NamedItem` */
export const namedItemType: ExcelType<'NamedItem'> = {
  name: 'NamedItem',
  scalars: {
    name: { get: ({ name }) => name.name },
    type: { get: ({ name }) => typeOf(name) },
    value: { get: ({ name }, { workbook }) => formulaOf(workbook, name, false).slice(1) },
    formula: {
      get: ({ name }, { workbook }) => formulaOf(workbook, name),
      set: ({ name }, value, { workbook }) => {
        name.target = asTarget(workbook, asText(value));
      },
    },
    scope: { get: ({ scope }) => (scope.sheet ? 'Worksheet' : 'Workbook') },
    comment: { get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = asAnyText(value)) },
    visible: { get: ({ name }) => name.visible, set: ({ name }, value) => void (name.visible = asFlag(value)) },
  },
  objects: {
    worksheet: ({ scope }, session) => session.object('Worksheet', scope.sheet ?? fail('ItemNotFound')),
    worksheetOrNullObject: ({ scope }, session) => scope.sheet && session.object('Worksheet', scope.sheet),
  },
  methods: {
    delete: (self, _args, session) => remove(self, session),
    getRange: (self, _args, session) => rangeOf(self, session) ?? fail('InvalidArgument'),
    getRangeOrNullObject: (self, _args, session) => rangeOf(self, session),
  },
  identity: ({ name }) => ({ _Id: name.name }),
  isGone: ({ scope, name }, session) => !listOf(scope, session).includes(name),
};

/** `Excel.NamedItemCollection` */
export const namedItemCollectionType: ExcelType<'NamedItemCollection'> = {
  name: 'NamedItemCollection',
  methods: { add, getCount: items.getCount, getItemOrNullObject: items.getItemOrNullObject },
  items: items.items,
  item: items.item,
};
