import { call } from './call';

/** The bundler's own way to load a chunk, by the address of a script: there are no addresses here. */
interface Bundler {
  l(url: string, done: (event: { readonly type: string }) => void, key: string, chunk: string | number): void;
}
declare const __webpack_require__: Bundler;

interface Wanted {
  readonly name: string;
  done(event: { readonly type: string }): void;
}

let wanted: Wanted[] = [];

/** Everything that was asked for in one turn of the page is one call of the script. */
function askTogether(): void {
  const asked = wanted;
  wanted = [];
  call('chunks', [...new Set(asked.map(({ name }) => name))]).then(
    (texts) => {
      for (const { name, done } of asked) {
        run(texts[name] ?? '');
        done({ type: 'load' });
      }
    },
    () => asked.forEach(({ done }) => done({ type: 'missing' })), // the bundler rejects, and asks again another time
  );
}

/** Runs the script in the page: its policy allows inline scripts, and nothing is evaluated. */
function run(text: string): void {
  const script = document.createElement('script');
  script.textContent = text.replace(/^\s*<script>|<\/script>\s*$/g, '');
  document.head.append(script);
}

/** From now on chunks come through the script behind the page, as texts. */
export function loadChunksByCall(): void {
  __webpack_require__.l = (...[, done, , chunk]) => {
    if (wanted.length === 0) setTimeout(askTogether);
    wanted.push({ name: String(chunk), done });
  };
}
