import type { Locator } from 'playwright-core';
import abc from '../../../../core/capabilities/abc';
import { words as abcWords } from '../../../../core/capabilities/abc/words';
import { words as cardWords } from '../../../../core/client-card/words';
import { clientWords } from '../../../../pane/words/clients';
import { headlineWords } from '../../../../pane/words/headline';
import { shellWords } from '../../../../pane/words/shell';
import type { Playground } from '../../../../playground/picture/person/playground';
import { openReport } from '../../../../playground/picture/person/steps';
import { waitForFocus } from '../../browser/focus';
import type { Walk } from './walk';

const COUNT = /^Показать \d+ клиент/;

/** The view on top: those below it are hidden. */
const top = ({ pane }: Playground): Locator => pane.frame.getByRole('article').last();
const title = (playground: Playground): Locator => top(playground).getByRole('heading', { level: 1 });
const back = (playground: Playground, place: string): Locator =>
  playground.pane.frame.getByRole('button', { name: `← ${playground.pane.say(clientWords.back, { place })}` });

/** From a count to its clients, to the card of one, to why it has its class; and back the same way. */
export function drillDown({ step, picture }: Walk): void {
  step('a count among the first figures leads to its clients, and on to a card', async (playground) => {
    const { pane } = playground;
    const figure = pane.one('region', pane.say(headlineWords.heading)).getByRole('button', { name: COUNT }).first();
    const count = Number(/\d+/.exec(await figure.innerText()));
    await figure.click();
    await waitForFocus(title(playground));
    const rows = top(playground).getByRole('table').locator('tbody tr');
    expect(await rows.count()).toBe(count);
    await picture('clients-of-a-figure');
    const client = rows.first().getByRole('rowheader').getByRole('button');
    const name = await client.innerText();
    await client.click();
    await pane.one('heading', name).waitFor();
    await waitForFocus(title(playground));
    await whyOf(playground);
    await picture('card');
    await back(playground, pane.say(clientWords.toList)).click();
    await waitForFocus(client);
    await back(playground, pane.say(clientWords.toHome)).click();
    await waitForFocus(figure);
  });

  step('so does a count in a report, without a mouse', async (playground) => {
    const { pane } = playground;
    await openReport(playground, 'abc');
    const classes = pane.one('table', pane.say(abcWords.byClass));
    const count = classes.getByRole('button', { name: COUNT }).last();
    await count.press('Enter');
    await waitForFocus(title(playground));
    const why = top(playground).getByRole('button', { name: /: почему$/ });
    await why.first().press('Enter');
    expect(await why.first().getAttribute('aria-expanded')).toBe('true');
    await waitForFocus(why.first());
    await picture('clients-of-a-count');
    await back(playground, pane.say(abc.name)).press('Enter');
    await waitForFocus(count);
    await pane.goTo(shellWords.reports);
  });
}

/** Asks in the card why the client has its first class. */
async function whyOf(playground: Playground): Promise<void> {
  const classes = playground.pane.one('table', playground.pane.say(cardWords.classes));
  const why = classes.getByRole('button', { name: /: почему$/ }).first();
  const before = (await classes.innerText()).length;
  await why.click();
  await waitForFocus(why);
  expect((await classes.innerText()).length).toBeGreaterThan(before + 20);
}
