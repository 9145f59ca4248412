import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from '../../command-line/run-command';

/** What the command answered. */
export interface Answer {
  readonly code: number;
  /** Its standard output. */
  readonly out: string;
  /** All it said on the way. */
  readonly said: string;
}

export async function analyze(...args: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runCommand(args, {
    out: (text) => void out.push(text),
    say: (text) => void said.push(text),
    progress: () => undefined,
  });
  return { code, out: out.join('\n'), said: said.join('\n') };
}

/** A folder of the test file's own, gone when its tests are done. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'clientele-analyze-'));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }
  at = (...names: readonly string[]): string => path.join(this.path, ...names);
  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }
  bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(this.at(name)));
}

/** Three quarters of sales by two managers: enough for every report. */
export const salesText = [
  'Дата;Клиент;Сумма;Номер заказа;Менеджер',
  ...Array.from({ length: 9 }, (_, month) => month + 1).flatMap((month) => [
    `10.0${month}.2025;Ромашка;${1000 + month * 100};Р-${month};Иванов`,
    `11.0${month}.2025;Лютик;${month < 5 ? 900 : 50};Л-${month};Петрова`,
    ...(month % 2 === 0 ? [`12.0${month}.2025;Василёк;30,50;В-${month};Петрова`] : []),
  ]),
  '30.09.2025;;77;без клиента;Иванов',
  '30.09.2025;Незабудка;5;Н-1;Иванов',
  'Итого;;;;',
].join('\n');
