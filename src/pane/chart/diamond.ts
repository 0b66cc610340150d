/** A diamond around a point as an SVG path. */
export const diamond = (x: number, y: number, reach: number): string =>
  `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
