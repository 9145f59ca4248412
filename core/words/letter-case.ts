/** As it stands by itself: in a list of choices, on a button. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As it stands within a sentence; abbreviations keep their capitals. */
export const uncapitalised = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
