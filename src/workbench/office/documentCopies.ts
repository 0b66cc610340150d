/** Copies of the workbook as a file, each as it was when it was asked for, given out in slices. */
export interface DocumentCopies {
  /** @returns why not, as Office.js' number for it, when it cannot be had */
  open(type: unknown, sliceSize: unknown): Promise<{ readonly handle: number; readonly size: number } | number>;
  /** Undefined when there is no such copy, or no such slice of it. */
  slice(handle: unknown, index: unknown): readonly number[] | undefined;
  close(handle: unknown): boolean;
}

/** The client writes what it wants as a word or as its number. */
const COMPRESSED = ["compressed", 1];

/** An add-in may keep so many; the next one is refused until it has closed one. */
const MOST_OPEN = 2;
const FILE_TYPE_NOT_SUPPORTED = 1009;
const TOO_MANY_FILES = 11000;

export function createDocumentCopies(write: () => Promise<Uint8Array>): DocumentCopies {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let opened = 0;
  return {
    open: async (type, sliceSize) => {
      if (!COMPRESSED.includes(type as string)) return FILE_TYPE_NOT_SUPPORTED;
      if (copies.size >= MOST_OPEN) return TOO_MANY_FILES;
      const bytes = await write();
      opened += 1;
      copies.set(opened, { bytes, sliceSize: Number(sliceSize) });
      return { handle: opened, size: bytes.length };
    },
    slice: (handle, index) => {
      const copy = copies.get(Number(handle));
      const start = (copy?.sliceSize ?? 0) * Number(index);
      return copy && start < copy.bytes.length ? [...copy.bytes.subarray(start, start + copy.sliceSize)] : undefined;
    },
    close: (handle) => copies.delete(Number(handle)),
  };
}
