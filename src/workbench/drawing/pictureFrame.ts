import type { Size } from "./charts/plot";

/** How a picture is brought to the size that is asked for, by Excel's names. */
export const FITTINGS = ["Fit", "FitAndCenter", "Fill"] as const;

/** In pixels; what is not said follows from what is. */
export interface WantedSize {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly fitting: (typeof FITTINGS)[number];
}

/** A picture and where in it something is drawn, in pixels. */
export interface PictureFrame extends Size {
  readonly drawn: { readonly left: number; readonly top: number } & Size;
}

/**
 * "Fit" keeps the shape within what is asked for, "FitAndCenter" puts that into the middle of a picture of just the size, and "Fill"
 * stretches to it.
 */
export function pictureFrame(own: Size, { width, height, fitting }: WantedSize): PictureFrame {
  const scales = [
    ...(width === undefined ? [] : [width / own.width]),
    ...(height === undefined ? [] : [height / own.height]),
  ];
  const scale = scales.length === 0 ? 1 : Math.min(...scales);
  const fitted = { width: Math.round(own.width * scale), height: Math.round(own.height * scale) };
  const asked = { width: Math.round(width ?? fitted.width), height: Math.round(height ?? fitted.height) };
  switch (fitting) {
    case "Fit":
      return { ...fitted, drawn: { left: 0, top: 0, ...fitted } };
    case "Fill":
      return { ...asked, drawn: { left: 0, top: 0, ...asked } };
    case "FitAndCenter": {
      const [left, top] = [(asked.width - fitted.width) / 2, (asked.height - fitted.height) / 2];
      return { ...asked, drawn: { left, top, ...fitted } };
    }
  }
}
