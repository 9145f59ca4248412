/** The library as the add-in's page loads it when it runs in Excel; building the page may take the quotes away. */
const LIBRARY = /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script>/g;

/**
 * The shipped page of the Excel add-in with the two changes that make it run here: the library comes from this machine,
 * and a script before it stands for the Excel around the page. Throws where the page is not as we know it.
 */
export function servedAddinPage(shipped: string): string {
  if ((shipped.match(LIBRARY) ?? []).length !== 1)
    throw new Error('The add-in page must load office.js from its CDN exactly once.');
  return shipped.replace(LIBRARY, '<script src="/excel-window.js"></script><script src="/office/office.js"></script>');
}

/**
 * The built sidebar with one script before all others: Google puts `google.script` into every page it shows. Throws where
 * the page has no head.
 */
export function servedSidebar(built: string): string {
  if (!/<head>/i.test(built)) throw new Error('The sidebar must have a head.');
  return built.replace(/<head>/i, (head) => `${head}<script src="/sheets-window.js"></script>`);
}
