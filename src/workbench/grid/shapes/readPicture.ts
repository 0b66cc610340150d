import type { PictureFormat } from "./shape";

export interface ReadPicture {
  readonly format: PictureFormat;
  /** In points, at 96 dots an inch; undefined when its bytes do not say. */
  readonly size?: { readonly width: number; readonly height: number };
}

const POINTS = 0.75;

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));

const SIGNATURES: readonly (readonly [PictureFormat, readonly number[]])[] = [
  ["PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["BMP", [0x42, 0x4d]],
];

/** What kind of picture these bytes are, and how large it is. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const format = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte))?.[0];
  if (format === undefined) return { format: "UNKNOWN" };
  const pixels = SIZES[format]?.(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!pixels || !(pixels[0] > 0 && pixels[1] > 0)) return { format };
  return { format, size: { width: pixels[0] * POINTS, height: pixels[1] * POINTS } };
}

type Size = (view: DataView) => readonly [width: number, height: number] | undefined;

const SIZES: Readonly<Partial<Record<PictureFormat, Size>>> = {
  PNG: (view) => (view.byteLength < 24 ? undefined : [view.getUint32(16), view.getUint32(20)]),
  GIF: (view) => (view.byteLength < 10 ? undefined : [view.getUint16(6, true), view.getUint16(8, true)]),
  BMP: (view) =>
    view.byteLength < 26 ? undefined : [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))],
  JPEG: (view) => {
    // Segments follow each other; one of the frames says how large it is.
    for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
      const marker = view.getUint8(at + 1);
      const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
      if (isFrame) return [view.getUint16(at + 7), view.getUint16(at + 5)];
      at += 2 + view.getUint16(at + 2);
    }
    return undefined;
  },
};
