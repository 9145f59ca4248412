/**
 * Gives the page a turn: what the user has done meanwhile is answered and what has changed is drawn before the work goes on.
 * A message comes at once where timers, many in a row, wait four milliseconds each.
 */
export const turn = (): Promise<void> =>
  typeof MessageChannel === 'undefined' ? new Promise((resolve) => setTimeout(resolve)) : messageToItself();

function messageToItself(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
