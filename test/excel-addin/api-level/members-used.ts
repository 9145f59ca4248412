import ts from 'typescript';

/** A member of Office.js that a source uses, and the requirement set that brought it. */
export interface UsedMember {
  /** Such as `Range.values`. */
  readonly member: string;
  /** Such as `ExcelApi 1.9`; null where the library says nothing. */
  readonly since: string | null;
  /** `write-page.ts:12` */
  readonly place: string;
}

const LIBRARY = '/@types/office-js/';

/** Every member of an Excel class that the program's own files read, write, take apart or name in `load`. */
export function membersUsed(program: ts.Program, isOwn: (file: string) => boolean): readonly UsedMember[] {
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => isOwn(fileName))) {
    const visit = (node: ts.Node): void => {
      for (const symbol of membersAt(checker, node)) {
        const known = describe(symbol);
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        if (known) used.push({ ...known, place: `${file.fileName.split('/').pop() ?? ''}:${line}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return used;
}

function membersAt(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return some(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node)) return some(destructured(checker, node));
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
    return some(checker.getContextualType(node.parent)?.getProperty(node.name.text));
  return ts.isCallExpression(node) ? loadedBy(checker, node) : [];
}

const some = (symbol: ts.Symbol | undefined): readonly ts.Symbol[] => (symbol ? [symbol] : []);

/** `const { names } = context.workbook` */
function destructured(checker: ts.TypeChecker, node: ts.BindingElement): ts.Symbol | undefined {
  const name = node.propertyName ?? node.name;
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
}

/** `range.load('address,worksheet/id')`: the members along every path. */
function loadedBy(checker: ts.TypeChecker, { expression, arguments: given }: ts.CallExpression): readonly ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const type = checker.getTypeAtLocation(expression.expression);
  return given.flatMap((one) => textsIn(checker, one).flatMap((path) => along(checker, type, path.trim().split('/'))));
}

/** Paths in a text, in a template (what stands in it is found where that is declared) or in a constant. */
function textsIn(checker: ts.TypeChecker, node: ts.Node): readonly string[] {
  const type = checker.getTypeAtLocation(node);
  if (type.isStringLiteral()) return type.value.split(',');
  if (!ts.isTemplateExpression(node)) return [];
  const spans = node.templateSpans.flatMap(({ expression, literal }) => [
    ...textsIn(checker, expression),
    literal.text,
  ]);
  return [node.head.text, ...spans].flatMap((part) => part.split(','));
}

function along(checker: ts.TypeChecker, type: ts.Type, [head = '', ...rest]: readonly string[]): readonly ts.Symbol[] {
  const member = type.getProperty(head);
  if (!member) return [];
  const next = checker.getTypeOfSymbol(member);
  const element = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
  return [member, ...(rest.length > 0 ? along(checker, element, rest) : [])];
}

function describe(symbol: ts.Symbol): Omit<UsedMember, 'place'> | null {
  const declaration = symbol.declarations?.find((one) => one.getSourceFile().fileName.includes(LIBRARY));
  const owner = declaration && ownerOf(declaration);
  return owner ? { member: `${owner}.${symbol.name}`, since: requirementOf(declaration) } : null;
}

/** Name of the class or interface in the namespace `Excel` that the member is declared in. */
function ownerOf({ parent }: ts.Declaration): string | null {
  if (!ts.isClassDeclaration(parent) && !ts.isInterfaceDeclaration(parent)) return null;
  const space = parent.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === 'Excel' ? (parent.name?.text ?? null) : null;
}

function requirementOf(declaration: ts.Declaration): string | null {
  const text = declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
  return /\[Api set: (\w+ [\d.]+)/.exec(text)?.[1] ?? null;
}
