export function freePort(
  wanted: number,
  options?: {
    /** Excel looks at the port that the manifest names. */
    readonly forExcel?: boolean;
    readonly tell?: (text: string) => void;
  },
): Promise<number>;
