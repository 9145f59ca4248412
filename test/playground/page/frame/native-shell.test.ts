import { NativeShell } from '../../../../playground/page/excel-window/native-shell';

const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

function open() {
  const done: number[] = [];
  const shell = new NativeShell('uk-UA', (press) => done.push(press));
  return { shell, done, external: shell.external };
}

test('the library is told that it runs in Excel, in the language of the user', () => {
  const { external } = open();
  expect(external.GetHostInfo()).toContain('Excel$Win32$16.01$uk-UA');
  expect(external.GetContext().GetAppUILocale()).toBe('uk-UA');
});

test('a button that is pressed reaches the library once it listens, and its end is heard', () => {
  const { shell, done, external } = open();
  expect(shell.press('run-all', 1)).toBe(false);
  const heard: unknown[] = [];
  const registered: unknown[] = [];
  external.RegisterEvent(
    COMMAND_INVOKED,
    '',
    (id, payload) => heard.push([id, ...payload]),
    (status) => registered.push(status),
  );
  expect(registered).toEqual([[0]]);
  expect(shell.press('run-all', 2)).toBe(true);
  expect(heard).toEqual([[COMMAND_INVOKED, '2', 'run-all', '{"source":{"id":"run-all"}}']]);
  external.Execute(COMMAND_COMPLETED, ['2', 0, '{}'], () => undefined);
  expect(done).toEqual([2]);
});

test('any other call of the library is answered and is no end of a button', () => {
  const { done, external } = open();
  const answered: number[] = [];
  external.Execute(7, [], (status) => answered.push(status));
  expect(answered).toEqual([0]);
  expect(done).toEqual([]);
});
