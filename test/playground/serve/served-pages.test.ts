import { servedAddinPage, servedSidebar } from '../../../playground/serve/served-pages';

const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

test.each([`<script src="${LIBRARY}"></script>`, `<script src=${LIBRARY}></script>`])(
  '%s is replaced, all else stays',
  (tag) => {
    const page = (script: string) =>
      `<html><head>${script}<script defer src=addin.js></script></head><body></body></html>`;
    expect(servedAddinPage(page(tag))).toBe(
      page('<script src="/excel-window.js"></script><script src="/office/office.js"></script>'),
    );
  },
);

test('a page without the library, or with it twice, is refused', () => {
  expect(() => servedAddinPage('<html></html>')).toThrow('exactly once');
  const tag = `<script src="${LIBRARY}"></script>`;
  expect(() => servedAddinPage(tag + tag)).toThrow('exactly once');
});

test('a sidebar without a head is refused', () => {
  expect(() => servedSidebar('<p>no head</p>')).toThrow('head');
});
