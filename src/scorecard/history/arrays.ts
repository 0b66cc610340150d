/** Gives arrays of one length. */
export interface Arrays {
  /** All 0. */
  numbers(): Float64Array;
  marks(): Uint8Array;
}

/** Arrays in one block: much fewer pieces of memory to find and to give back, and none so large that it comes as new pages each time. */
const AT_ONCE = 64;

export function arraysOf(length: number): Arrays {
  const numbers = inBlocks(
    (buffer, from) => new Float64Array(buffer, from, length),
    length * Float64Array.BYTES_PER_ELEMENT,
  );
  const marks = inBlocks((buffer, from) => new Uint8Array(buffer, from, length), length);
  return { numbers, marks };
}

function inBlocks<Numbers>(view: (buffer: ArrayBuffer, from: number) => Numbers, bytes: number): () => Numbers {
  let block = new ArrayBuffer(0);
  let given = AT_ONCE;
  return () => {
    if (given === AT_ONCE) {
      block = new ArrayBuffer(AT_ONCE * bytes);
      given = 0;
    }
    given += 1;
    return view(block, (given - 1) * bytes);
  };
}
