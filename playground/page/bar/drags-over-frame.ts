/**
 * A frame keeps what is dragged over it to itself: its page hears of a file that comes in, and can cover the frame from then
 * on. To be called whenever the frame has loaded.
 */
export function tellOfDrags(frame: HTMLIFrameElement): void {
  frame.contentDocument?.addEventListener('dragenter', ({ dataTransfer }) => {
    frame.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }));
  });
}
