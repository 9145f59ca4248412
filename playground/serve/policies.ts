const lines = (...directives: string[]): string => directives.join('; ');

const shared = [
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The page evaluates the built Apps Script files in a scope of their own, as Google does: hence `unsafe-eval`. */
const PAGE = lines(
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  ...shared,
);
const ADDIN = lines(
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  ...shared,
);
/** The sidebar is one file with everything in it, as Google wants it. */
const SIDEBAR = lines("default-src 'none'", "script-src 'self' 'unsafe-inline'", "frame-ancestors 'self'", ...shared);

/** What a page may load and run: nothing of it comes from another machine. */
export function policyOf(address: string): string {
  if (address.startsWith('/excel/')) return ADDIN;
  return address.startsWith('/sheets/') ? SIDEBAR : PAGE;
}
