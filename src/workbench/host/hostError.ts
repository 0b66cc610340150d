/** An error that the add-in is told about, with the code that Excel gives. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const notFound = (): HostError => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

/** For where a value is needed and there is none. */
export const fail = (): never => {
  throw notFound();
};

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", message);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

/** What protection says. */
export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

/** Whatever the host has not learned yet is said, never ignored. */
export const notImplemented = (member: string): HostError =>
  new HostError("NotImplemented", `NotImplemented: ${member}`, 501);
