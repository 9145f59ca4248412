import type { PageSetup, PaperSize } from 'hucre';
import type { PageLayout } from '../model/page-layout';

const PAPER_SIZES: readonly PaperSize[] = ['letter', 'legal', 'a3', 'a4', 'a5', 'b4', 'b5', 'executive', 'tabloid'];
const POINTS_PER_INCH = 72;

/** How the sheet is printed, in the writer's words. */
export function toPageSetup(layout: PageLayout): PageSetup {
  const { zoom, margins } = layout;
  const paperSize = PAPER_SIZES.find((size) => size === layout.paperSize.toLowerCase());
  const inches = Object.entries(margins).map(
    ([side, points]) => [side, Math.round((points / POINTS_PER_INCH) * 1e4) / 1e4] as const,
  );
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    ...(paperSize && { paperSize }),
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(fits
      ? { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }
      : zoom.scale !== undefined && zoom.scale !== 100 && { scale: zoom.scale }),
    margins: Object.fromEntries(inches),
    ...(layout.centerHorizontally && { horizontalCentered: true }),
    ...(layout.centerVertically && { verticalCentered: true }),
    ...(layout.printGridlines && { showGridLines: true }),
    ...(layout.printHeadings && { showRowColHeaders: true }),
  };
}
