import { standForExcel } from './stand-for-excel';

/** Runs in the add-in's frame before Microsoft's library: from here on the page around the frame is Excel. */
standForExcel(window, new URLSearchParams(location.search).get('language') ?? 'en-US');
