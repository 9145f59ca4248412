import { fileOf } from '../../../playground/serve/routes';

const folders = { '/': '/site/page', '/excel/': '/site/excel', '/office/': '/library' };

test('an address stands for the file of its name', () => {
  expect(fileOf('/page.js', folders)).toBe('/site/page/page.js');
  expect(fileOf('/excel/addin.html?language=ru', folders)).toBe('/site/excel/addin.html');
});

test('the page itself answers for the root', () => {
  expect(fileOf('/', folders)).toBe('/site/page/index.html');
});

test('the library is found whatever the case it is asked for in', () => {
  expect(fileOf('/office/ru-RU/Office_Strings.js', folders)).toBe('/library/ru-ru/office_strings.js');
  expect(fileOf('/excel/Addin.html', folders)).toBe('/site/excel/Addin.html');
});

test.each([
  '/../secret',
  '/excel/../../secret',
  '/excel/%2e%2e/%2e%2e/secret',
  '/excel/..%2f..%2fsecret',
  '/%5c..%5csecret',
  '/a%00.js',
  '/%E0%A4%A',
  '//etc/passwd/../../..',
  'http://other.example/page.js',
])('%s leads nowhere', (address) => {
  expect(fileOf(address, folders)).toBeNull();
});

test('two slashes do not make an address absolute', () => {
  expect(fileOf('//etc/passwd', folders)).toBeNull();
});
