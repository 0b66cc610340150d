/** Red, green and blue from 0 to 255. */
type Color = [red: number, green: number, blue: number];
export type Recolor = (color: Color) => Color;

const COLORS =
  /(?<=(?:fill|stroke|color)(?:="|:))(?:#(?<hex>[0-9a-f]{6})\b|rgb\((?<parts>\d+, *\d+, *\d+)\))(?=[^<]*>)/gi;

/** A picture with other colours. */
export const recolored = (svg: string, recolor: Recolor | undefined): string =>
  recolor === undefined
    ? svg
    : svg.replace(COLORS, (_, hex: string | undefined, parts: string | undefined) => {
        const color = hex === undefined ? (parts ?? "").split(",").map(Number) : inHex(hex);
        const [red = 0, green = 0, blue = 0] = color;
        return `rgb(${recolor([red, green, blue]).map(Math.round).join(",")})`;
      });

const inHex = (hex: string): readonly number[] => [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
