import type { Kind, Playground } from '../../playground/picture/person/playground';
import { sticksOut, violations } from './browser/axe';
import { useStage, type Scene } from './browser/stage';
import { allSorts, everyView } from './walks/every-view';

const stage = useStage();

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, Scene['look']>;
type Look = keyof typeof LOOKS;

/** What the pane is drawn on. Google Sheets is light whatever the system says. */
const GROUNDS: Readonly<Record<Kind, Readonly<Record<Look, string>>>> = {
  excel: { light: 'rgb(255, 255, 255)', dark: 'rgb(41, 41, 41)', contrast: 'rgb(0, 0, 0)' },
  sheets: { light: 'rgb(255, 255, 255)', dark: 'rgb(255, 255, 255)', contrast: 'rgb(0, 0, 0)' },
};
/** Pixels: that of Google's sidebar, and the least of Excel's pane. */
const WIDTH = 300;

test.each<Kind>(['excel', 'sheets'])(
  'in %s every view is usable by all in a narrow pane, in light, dark and high contrast',
  async (kind) => {
    const looks = Object.keys(LOOKS) as Look[];
    const workbook = await allSorts();
    const windows = await stage.openAll(looks.map((look) => ({ kind, language: 'ru', workbook, look: LOOKS[look] })));
    // side by side: axe takes most of the time, and every window has a process of its own
    const found = await Promise.all(
      windows.map(async (playground, index) => {
        const look = looks[index]!;
        expect(await groundOf(playground)).toBe(GROUNDS[kind][look]);
        return (await flaws(playground)).map((flaw) => `${look}, ${flaw}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  },
);

const groundOf = ({ pane }: Playground): Promise<string> =>
  pane.frame
    .locator('.fui-FluentProvider')
    .first()
    .evaluate((root) => getComputedStyle(root).backgroundColor);

/** What axe has against any of the views, and what does not fit into the pane. */
async function flaws(playground: Playground): Promise<readonly string[]> {
  const found: string[] = [];
  await playground.page.addStyleTag({ content: `.desk .pane { width: ${WIDTH}px; }` });
  await everyView(playground, async (view) => {
    found.push(...(await violations(playground, view)), ...(await sticksOut(playground, view)));
  });
  return found;
}
