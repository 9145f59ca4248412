/** Width of a digit of the usual font (Calibri 11), in pixels. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Points of a column width as a file has it: characters of the usual font, padding included. */
export const pointsOfWidth = (width: number): number => Math.round(width * DIGIT) * POINTS_PER_PIXEL;

/** Width for a file of a column so many points wide. */
export const widthOfPoints = (points: number): number => Math.round((points / POINTS_PER_PIXEL / DIGIT) * 256) / 256;
