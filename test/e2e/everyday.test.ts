import type { Kind, Playground } from '../../playground/picture/person/playground';
import { confirmColumns } from '../../playground/picture/person/steps';
import { openAlbum } from './browser/album';
import { useStage } from './browser/stage';
import { stepsInOrder } from './browser/steps-in-order';
import { drillDown } from './walks/everyday/drill-down';
import { markFavourites } from './walks/everyday/favourites';
import { lookUp } from './walks/everyday/looking-up';
import { filterByManager } from './walks/everyday/one-manager';
import { keepNotes } from './walks/everyday/own-notes';
import type { Walk } from './walks/everyday/walk';
import { fileWith, smallSales } from './walks/small-workbook';

const stage = useStage();

/** One window for all of it: the parts go on where the one before has stopped. */
describe.each<Kind>(['excel', 'sheets'])('in %s', (kind) => {
  const inOrder = stepsInOrder();
  const album = openAlbum(`everyday-${kind}`);
  let playground: Playground;
  const walk: Walk = {
    step: (name, run) => inOrder(name, () => run(playground)),
    picture: (name) => album.take(playground, name),
  };

  inOrder('the workbook is opened and its columns are right', async () => {
    playground = await stage.open({ kind, language: 'ru', workbook: await fileWith({ Продажи: smallSales }) });
    await confirmColumns(playground);
  });
  drillDown(walk);
  markFavourites(walk, kind);
  lookUp(walk, kind);
  keepNotes(walk);
  filterByManager(walk);
});
