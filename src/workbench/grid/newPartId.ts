let made = 0;

/** An id in the shape of Excel's, of its own for everything that is made in this process. */
export function newPartId(): string {
  made += 1;
  return `{00000000-0000-4000-8000-${made.toString(16).toUpperCase().padStart(12, "0")}}`;
}
