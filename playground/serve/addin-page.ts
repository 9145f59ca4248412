/** Where the add-in's page gets Microsoft's library from when it runs in Excel. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SCRIPT = `<script src="${CDN}"></script>`;

/**
 * The shipped page of the Excel add-in with the two changes that make it run here: the library comes from this machine,
 * and a script before it stands for the Excel around the page. Throws where the page is not as we know it.
 */
export function servedAddinPage(shipped: string): string {
  const [before, after, ...more] = shipped.split(SCRIPT);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('The add-in page must load office.js from its CDN exactly once.');
  return `${before}<script src="/excel-window.js"></script>\n    <script src="/office/office.js"></script>${after}`;
}
