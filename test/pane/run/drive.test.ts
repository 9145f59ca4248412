import { answer, type Steps } from '../../../core/steps';
import { drive } from '../../../pane/run/drive';

const going = () => new AbortController().signal;

test('steps get the answers they ask for, whether these come at once or later', async () => {
  function* steps(): Steps<number> {
    const now = yield* answer(2);
    const later = yield* answer(Promise.resolve(3));
    return now * later;
  }
  expect(await drive(steps(), going())).toBe(6);
});

/** What the page does next, after what it has to do already. */
function inTurn(act: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    act();
  };
  port2.postMessage(null);
}

test('the page has its turn after every step', async () => {
  const order: string[] = [];
  function* steps(): Steps<void> {
    for (const step of ['first', 'second']) {
      order.push(step);
      inTurn(() => order.push(`page after ${step}`));
      yield undefined;
    }
  }
  await drive(steps(), going());
  expect(order).toEqual(['first', 'page after first', 'second', 'page after second']);
});

test('what a step asks for in vain is thrown where it was asked', async () => {
  function* steps(): Steps<string> {
    try {
      return yield* answer(Promise.reject<string>(new Error('no answer')));
    } catch (error) {
      return (error as Error).message;
    }
  }
  expect(await drive(steps(), going())).toBe('no answer');
});

test('after the signal nothing of the steps runs but what they leave in order', async () => {
  const control = new AbortController();
  const done: string[] = [];
  function* steps(): Steps<void> {
    try {
      yield* answer(Promise.resolve().then(() => control.abort('enough')));
      done.push('went on');
    } finally {
      done.push('left in order');
    }
  }
  await expect(drive(steps(), control.signal)).rejects.toBe('enough');
  expect(done).toEqual(['left in order']);
});
