/** Lets the page do what has come up in between. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
