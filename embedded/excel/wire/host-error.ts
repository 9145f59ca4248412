const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not valid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestPayloadSizeLimitExceeded: 'The size of the request payload has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The size of the response payload has exceeded the limit.',
};

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/** An error the add-in gets as `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    message = MESSAGES[code] ?? code,
    /** Where it happened, as `Range.values`; found out by the interpreter when left out. */
    readonly location?: string,
  ) {
    super(message);
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}

export function fail(code: string, message?: string): never {
  throw new HostError(code, message);
}
