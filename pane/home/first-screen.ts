import { isProblem, type Answer, type Flag, type Headline, type Words } from '../../core';

/** Something said on the first screen, and the report that says it. */
export type Said<T> = T & { readonly report: string };

/** As many figures as are seen at a glance. */
const MOST_FIGURES = 6;

type Tell<T> = (answer: Answer) => readonly T[];

const said = <T extends object>(answers: readonly Answer[], tell: Tell<T>): readonly Said<T>[] =>
  answers
    .filter(({ result }) => !isProblem(result))
    .flatMap((answer) => tell(answer).map((own) => ({ ...own, report: answer.capability.id })));

const byWeight = (a: { readonly weight: number }, b: { readonly weight: number }): number => b.weight - a.weight;

/** The key figures of all reports that have any: those behind which is most money, the most first. */
export const keyFigures = (answers: readonly Answer[], words: Words): readonly Said<Headline>[] =>
  [...said(answers, ({ capability, result }) => capability.headline?.(result, words) ?? [])]
    .sort(byWeight)
    .slice(0, MOST_FIGURES);

/** Everything that needs looking at, where most money is at stake first. */
export const allFlags = (answers: readonly Answer[], words: Words): readonly Said<Flag>[] =>
  [...said(answers, ({ capability, result }) => capability.flags?.(result, words) ?? [])].sort(byWeight);

/** The periods that the figures compare, each once. */
export const periodsOf = (figures: readonly Headline[]): string =>
  [...new Set(figures.flatMap(({ period }) => period ?? []))].join(' · ');
