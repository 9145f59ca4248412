import { wholeCapabilities as capabilities } from '../../../core/bodies.generated';
import { layoutInSteps } from '../../../core/blocks/layout';
import { isProblem } from '../../../core/problem';
import { ROWS_AT_ONCE } from '../../../core/blocks/long-list';
import { answerFrom } from '../../../core/reports/answer';
import { readBook, type Book } from '../../../core/reading/book';
import { pageNamesOfAnswer, pagesOfAnswer } from '../../../core/reports/report-pages';
import { finishNow, type Steps } from '../../../core/steps';
import { wordsIn, type Words } from '../../../core/words/words';
import { memoryHost } from '../memory-host';

const CLIENTS = 2_500;
const DAYS = 1_000;

/** Every client buys twice, so that all lists are long. */
function bigBook(): Book {
  const rows = Array.from({ length: CLIENTS * 2 }, (_, i) => [
    ...[45_000 + ((i * 7919) % DAYS), `Клиент ${i % CLIENTS}`, 100 + (i % 997), `Менеджер ${i % 5}`],
  ]);
  const sheet = { name: 'Продажи', rows: [['Дата', 'Клиент', 'Сумма', 'Менеджер'], ...rows] };
  const survey = Array.from({ length: CLIENTS }, (_, i) => [45_000 + (i % DAYS), `Клиент ${i}`, i % 11]);
  const answers = { name: 'Опрос', rows: [['Дата', 'Клиент', 'Оценка'], ...survey] };
  const book = finishNow(readBook(memoryHost(sheet, answers), {}, capabilities));
  if (isProblem(book)) throw new Error(book.problem);
  return book;
}

/** Words that count the sentences they are asked for. */
function countedWords(): { readonly words: Words; taken(): number } {
  const russian = wordsIn('ru');
  let count = 0;
  const say: Words['say'] = (...given) => {
    count++;
    return russian.say(...given);
  };
  const taken = () => {
    const before = count;
    count = 0;
    return before;
  };
  return { words: { ...russian, say }, taken };
}

/** The most that any step has taken. */
function mostOf<T>(steps: Steps<T>, taken: () => number): number {
  let most = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    most = Math.max(most, taken());
    if (step.done) return most;
  }
}

const book = bigBook();
const analysis = { ...book, answers: [] };
/** Sentences for one client in a list, names of its classes and periods included. */
const FOR_A_CLIENT = 12;

test.each(capabilities.map(({ id }) => id))(
  'no step of making the sheets of %s is about more than a thousand rows',
  (id) => {
    const answer = answerFrom(book, capabilities.find((one) => one.id === id)!, { settings: {}, asOf: book.asOf });
    const { words, taken } = countedWords();
    expect(isProblem(answer.result)).toBe(false);
    expect(pageNamesOfAnswer(answer, analysis, words).length).toBeGreaterThan(0);
    expect(taken()).toBeLessThan(CLIENTS);
    expect(mostOf(pagesOfAnswer(answer, analysis, words), taken)).toBeLessThan(ROWS_AT_ONCE * FOR_A_CLIENT);
  },
);

test('the columns of a list are measured one a step', () => {
  const answer = answerFrom(book, capabilities.find(({ id }) => id === 'abc')!, { settings: {}, asOf: book.asOf });
  const pages = finishNow(pagesOfAnswer(answer, analysis, wordsIn('ru')));
  const list = pages.find(({ id }) => id === 'abc/clients')!;
  const columns = list.blocks.flatMap((block) => (block.block === 'table' ? block.columns : []));
  let steps = 0;
  for (const work = layoutInSteps(list.blocks); !work.next().done; ) steps++;
  expect(steps).toBeGreaterThanOrEqual(columns.length);
});
