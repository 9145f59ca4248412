import type { Area } from './area';

/** How a sheet is printed. Margins are points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** `scale` in %, or the number of pages to fit the sheet on. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Rows and columns repeated on every page. */
  titleRows: Area | null;
  titleColumns: Area | null;
  printArea: Area | null;
}

export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  zoom: { scale: 100 },
  paperSize: 'A4',
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  titleRows: null,
  titleColumns: null,
  printArea: null,
});
