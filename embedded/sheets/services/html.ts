import { enumeration } from '../script/enumeration';
import { text, whole } from '../script/parameters';
import { refuse } from '../script/script-error';
import type { ServiceType } from '../script/service-type';
import { answering, chaining, overloaded } from '../script/service-type';
import type { HtmlPage } from './desk';

const sandboxMode = enumeration('HtmlService.SandboxMode', 'IFRAME');

const local = answering('local');
const change = chaining('local');

const pageOf = (content: string): HtmlPage => ({ content, title: '', width: null, height: null });

/** `HtmlService`. Templates are left out: `<?` would run code in the page. */
export const htmlService: ServiceType<null> = {
  name: 'HtmlService',
  methods: {
    createHtmlOutputFromFile: local([text], (_self, [name], { desk, object }) => {
      const content = desk.pages.get(name.replace(/\.html$/, '')) ?? refuse(`No HTML file named ${name} was found.`);
      return object('HtmlService.HtmlOutput', pageOf(content));
    }),
    createHtmlOutput: overloaded(
      local([], (_self: null, _args, { object }) => object('HtmlService.HtmlOutput', pageOf(''))),
      local([text], (_self, [content], { object }) => object('HtmlService.HtmlOutput', pageOf(content))),
    ),
  },
  constants: { SandboxMode: sandboxMode.object },
};

/** `HtmlService.HtmlOutput` */
export const htmlOutputType: ServiceType<HtmlPage> = {
  name: 'HtmlService.HtmlOutput',
  methods: {
    getContent: local([], ({ content }) => content),
    getTitle: local([], ({ title }) => title),
    append: change([text], (page, [added]) => {
      page.content += added;
    }),
    setTitle: change([text], (page, [title]) => {
      page.title = title;
    }),
    setWidth: change([whole], (page, [pixels]) => {
      page.width = pixels;
    }),
    setHeight: change([whole], (page, [pixels]) => {
      page.height = pixels;
    }),
    setSandboxMode: change([sandboxMode.parameter], () => undefined),
  },
};
