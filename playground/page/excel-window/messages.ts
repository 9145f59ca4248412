/** A request of the library, as it hands it to a native application. */
export interface ToExcel {
  readonly to: 'excel';
  readonly text: string;
}

/** An answer or an event for the library. */
export interface FromExcel {
  readonly from: 'excel';
  readonly text: string;
}
