/**
 * The numbers of many columns of one length in one array of each sort, one column after another. Making thousands of small arrays, and giving
 * them back, is what would take the time.
 */
export interface Numbers {
  readonly length: number;
  /** All 0 at first. */
  readonly values: Float64Array;
  readonly marks: Uint8Array;
}

export const numbersFor = (columns: number, length: number): Numbers => ({
  length,
  values: new Float64Array(columns * length),
  marks: new Uint8Array(columns * length),
});
