/** A place in a sentence where a fact goes. */
export interface Gap {
  readonly name: string;
  /** The plural forms, one of which stands there in place of the fact. */
  readonly forms?: readonly string[];
  /** As it stands in the template. */
  readonly written: string;
}

type Parts = readonly (string | Gap)[];

/** Sentences are said for every client of a list: taking them apart anew each time takes longer than saying them. */
const known = new Map<string, Parts>();
/** Far more than there are phrases; texts that were put together on the way are forgotten again. */
const MOST_KNOWN = 4_000;

/** The template's texts and the gaps between them, in their order. */
export function partsOf(template: string): Parts {
  const before = known.get(template);
  if (before) return before;
  const parts = takenApart(template);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(template, parts);
  return parts;
}

function takenApart(template: string): Parts {
  const parts: (string | Gap)[] = [];
  let end = 0;
  for (const { 0: written, 1: name = '', 2: forms, index } of template.matchAll(/\{(\w+)(?::([^}]*))?\}/g)) {
    parts.push(template.slice(end, index), { name, written, ...(forms !== undefined && { forms: forms.split('|') }) });
    end = index + written.length;
  }
  return [...parts, template.slice(end)];
}
