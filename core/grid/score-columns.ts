import { declarationOf, type ColumnDeclaration, type TableName } from '../schema/schema';
import { shareOf, type ColumnProfile } from './column-profile';
import type { HeaderNames } from './header-names';
import { matchHeader } from './match-header';

/** How surely a column (by its index) is what a role of the table asks for, 0…1. */
export interface ColumnScore {
  readonly index: number;
  readonly role: string;
  readonly score: number;
}

/** Scores of every column for every role its header may mean, weighed by what its cells are. */
export function scoreColumns(
  table: TableName,
  { names, parts }: HeaderNames,
  profiles: readonly ColumnProfile[],
): readonly ColumnScore[] {
  return profiles.flatMap((profile, index) => {
    if ((parts[index]?.length ?? 0) === 0) return [];
    return [...headerScores(names[index] ?? '', parts[index] ?? [], table)].map(([role, header]) => ({
      index,
      role,
      score: header * (UNFIT + (1 - UNFIT) * fitOf(table, role, { header, profile })),
    }));
  });
}

/** What is left of a header's word where the cells speak against it. */
const UNFIT = 0.35;
/** A header's last part alone says less than the whole of it. */
const LAST_PART = 0.9;

/** The whole header; where that tells little, its lowest part: `Отгрузка` over `Дата`. */
function headerScores(name: string, parts: readonly string[], table: TableName): ReadonlyMap<string, number> {
  const whole = matchHeader(name.replace(/ \(\d+\)$/, ''), table);
  const last = parts.length > 1 ? matchHeader(parts[parts.length - 1] ?? '', table) : new Map<string, number>();
  const sure = Math.max(0, ...whole.values());
  const scores = new Map(whole);
  if (sure < LAST_PART)
    for (const [role, score] of last) scores.set(role, Math.max(scores.get(role) ?? 0, score * LAST_PART));
  return scores;
}

interface Evidence {
  readonly header: number;
  readonly profile: ColumnProfile;
}

/** How well the cells fit the role, 0…1; an empty column fits a little. */
function fitOf(table: TableName, role: string, { header, profile }: Evidence): number {
  if (profile.filled === 0) return 0.2;
  const declared = declarationOf(table, role);
  const numbers = shareOf(profile.numbers, profile);
  const days = shareOf(profile.days, profile);
  const fullness = declared?.required && !declared.mayBeBlank ? 0.6 + (0.4 * profile.filled) / profile.rows : 1;
  if (declared?.kind === 'day') return fullness * Math.min(1, days + shareOf(profile.serials + profile.dated, profile));
  if (declared?.kind === 'number')
    return fullness * (days > 0.5 ? 0.1 : numbers) * (isOutside(profile, declared) ? OUTSIDE : 1);
  return fullness * (1 - days) * textFit(role, { header, profile });
}

/** Numbers that the column does not take: amounts are no scores from 0 to 10. */
const isOutside = ({ least, most }: ColumnProfile, { range }: ColumnDeclaration): boolean =>
  range !== undefined && (least < range.least || most > range.most);
const OUTSIDE = 0.5;

/** Names are words; codes of clients, products and documents may be numbers. */
function textFit(role: string, { header, profile }: Evidence): number {
  const numbers = shareOf(profile.numbers, profile);
  switch (role) {
    case 'order':
      return profile.ordinal && header < 0.9 ? 0 : 1;
    case 'client':
      return (
        1 - 0.1 * numbers - 0.4 * shareOf(profile.documents - Math.min(profile.documents, profile.numbers), profile)
      );
    case 'product':
      return 1 - 0.3 * numbers;
    case 'email':
      return profile.emails > 0 ? 1 : 0.3;
    case 'phone':
    case 'taxId':
    case 'status':
      return 1;
    default:
      return 1 - 0.7 * numbers;
  }
}
