import type { Problem } from '../../core';

/**
 * Why a file can't be read or written back: `legacy-xls` (Excel 97–2003), `encrypted` (with a password), `opendocument`
 * (.ods), `binary-workbook` (.xlsb), `strict-workbook` (Strict Open XML, which is read but not written), `not-a-workbook`,
 * `damaged`, `too-large` (would unpack to more than is safe), `too-many-rows` (more than a sheet holds), `unsafe`
 * (a path or a document type that no spreadsheet program writes).
 */
export type UnreadableReason =
  | 'legacy-xls'
  | 'encrypted'
  | 'opendocument'
  | 'binary-workbook'
  | 'strict-workbook'
  | 'not-a-workbook'
  | 'damaged'
  | 'too-large'
  | 'too-many-rows'
  | 'unsafe';

/** A file the user has to replace or save differently; anything else that is thrown is a mistake of ours. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail = '',
  ) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.name = 'UnreadableFile';
  }

  problem(file: string): Problem {
    return { problem: 'unreadable-file', file, reason: this.reason };
  }
}
