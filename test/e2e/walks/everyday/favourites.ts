import { homeWords } from '../../../../pane/words/home';
import { menuWords } from '../../../../sheets-script/words';
import type { Kind, Playground } from '../../../../playground/picture/person/playground';
import { reportName, sheetNames, written } from '../../../../playground/picture/person/steps';
import { waitForFocus } from '../../browser/focus';
import type { Walk } from './walk';

const RFM = reportName('rfm');

const favourites = ({ pane }: Playground) => pane.one('region', pane.say(homeWords.favourites));

/** A report is marked, all marked ones are written with one press, and the mark is still there another day. */
export function markFavourites({ step, picture }: Walk, kind: Kind): void {
  step('a report is marked as a favourite, and only the favourites are written', async (playground) => {
    const { pane } = playground;
    const report = pane.say(RFM);
    const before = await sheetNames(playground);
    await pane.button(homeWords.addFavourite, { report }).click();
    await favourites(playground).getByText(report, { exact: true }).waitFor();
    await waitForFocus(pane.button(homeWords.removeFavourite, { report }));
    await picture('favourite');
    await pane.button(homeWords.writeSet, { n: 1 }).click();
    await written(playground);
    const added = (await sheetNames(playground)).filter((name) => !before.includes(name));
    expect(added[0]).toBe('RFM');
    expect(added).not.toContain('ABC');
  });

  step('the favourites are remembered when the workbook, or the pane in it, is opened again', async (playground) => {
    const { pane } = playground;
    await openAgain(playground, kind);
    await favourites(playground).getByText(pane.say(RFM), { exact: true }).waitFor();
    await pane.button(homeWords.removeFavourite, { report: pane.say(RFM) }).click();
    await favourites(playground).waitFor({ state: 'detached' });
    await waitForFocus(pane.button(homeWords.addFavourite, { report: pane.say(RFM) }));
  });
}

/** Excel keeps the choices in the file; Google keeps them beside it, where a saved copy does not have them. */
async function openAgain(playground: Playground, kind: Kind): Promise<void> {
  if (kind === 'sheets') return playground.reopenPane(menuWords.openPane);
  const { name, bytes } = await playground.save();
  return playground.openFile(name, bytes);
}
