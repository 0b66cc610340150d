import type { Area } from "./grid";

/** `A:C` or `2:5`, also of a sheet. */
const OPEN = /(?:^|[!=])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)\s*$/i;

/** The area of a reference, with whether it was said as whole columns or rows. */
export const openArea = (reference: string, area: Area): Area =>
  OPEN.test(reference) ? { ...area, isOpen: true } : area;
