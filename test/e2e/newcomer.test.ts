import { dataWords } from '../../pane/words/data';
import type { DropPlace } from '../../playground/picture/person/drag-file';
import type { Kind, Playground } from '../../playground/picture/person/playground';
import { cellsOf, confirmColumns, reportName, sheetNames, write } from '../../playground/picture/person/steps';
import { openAlbum } from './browser/album';
import { PersonTime } from './browser/person-time';
import { useStage } from './browser/stage';
import { oneCExport } from './walks/one-c-export';

const stage = useStage();
/** Dropping the file, agreeing to the columns, the report, writing it. */
const CLICKS = 4;
const SECONDS = 60;
const REPORT = reportName('portfolio-quality');

/** The report's figures. */
const figures = ({ pane }: Playground) => pane.frame.getByRole('article').getByRole('definition').first();

test.each<[Kind, DropPlace]>([
  ['excel', 'grid'],
  ['sheets', 'pane'],
])(
  'in %s somebody new to it gets from an export dropped on the %s to portfolio quality in less than a minute',
  async (kind, place) => {
    const album = openAlbum(`newcomer-${kind}`);
    const person = new PersonTime();
    const keep = (name: string) => album.take(playground, `${name}-at-${Math.round(person.seconds)}-s`);
    const playground = await person.wait(() => stage.open({ kind, language: 'ru' }));
    const { pane, grid } = playground;
    await keep('page');

    const file = await oneCExport();
    await person.click(async () => {
      await playground.dropFile(place, 'Продажи из 1С.xlsx', file);
      await pane.heading(dataWords.firstTitle).waitFor();
    });
    await keep('what-was-found');

    await person.click(() => confirmColumns(playground));
    await keep('home');

    await person.click(async () => {
      await pane.frame.locator('li').getByText(pane.say(REPORT), { exact: true }).click();
      await figures(playground).waitFor();
    });
    await keep('report');

    await person.click(async () => {
      await write(playground, 'one');
      expect(await grid.eventually(() => grid.front(), REPORT.ru)).toBe(REPORT.ru);
    });
    await keep('sheet');

    const written = (await cellsOf(playground, REPORT.ru)).flat();
    for (const manager of ['Петрова А. В.', 'Иванов С. С.', 'Коваленко О. И.']) expect(written).toContain(manager);
    expect((await sheetNames(playground))[0]).toBe('TDSheet');
    expect(person.clicks).toBeLessThanOrEqual(CLICKS);
    expect(person.seconds).toBeLessThanOrEqual(SECONDS);
  },
);
