import { formatForInput, parseNumber, type Language } from "../../../../language";
import { dayOfIso, isoOfDay } from "../../../parts/isoDate";
import { fieldsOf, rulePartsOf } from "../form/kindParts";
import type { Form } from "../form/editorForm";
import { within, type Extent } from "../../../chart/linearScale";
import type { Place } from "./frame";

/** Something of the form that stands at a place of the curve and can be moved there. */
export type Anchor =
  | { readonly kind: "field"; readonly field: "target" | "baseline" }
  | { readonly kind: "limit"; readonly limit: "low" | "high" | "start" | "end" }
  /** `place` is that of its line in the list, from 0. */
  | { readonly kind: "point"; readonly scale: "points" | "days"; readonly place: number };

export interface PlacedAnchor {
  readonly anchor: Anchor;
  readonly x: number;
  /** The score or percentage of a point; anchors without one lie on the curve. */
  readonly y: number | undefined;
}

const LIMIT_ANCHORS = ["low", "high", "start", "end"] as const;

/** What can be moved: values that are typed, limits that the kind uses, and points. Values of cells are the cells' own. */
export function anchorsOf(form: Form, language: Language): readonly PlacedAnchor[] {
  const { kind } = form;
  const number = (text: string): number | undefined => {
    const typed = parseNumber(text, language);
    return typed.kind === "number" ? typed.value : undefined;
  };
  const isByDay = rulePartsOf(kind).some((part) => part === "start" || part === "days");
  const fields = (["target", "baseline"] as const).flatMap((field): readonly PlacedAnchor[] => {
    const isTyped = !isByDay && fieldsOf(kind).includes(field) && form[field].choice === "typed";
    const x = isTyped ? number(form[field].typed) : undefined;
    return x === undefined ? [] : [{ anchor: { kind: "field", field }, x, y: undefined }];
  });
  const limits = LIMIT_ANCHORS.flatMap((limit): readonly PlacedAnchor[] => {
    if (!rulePartsOf(kind).includes(limit)) return [];
    const x = limit === "start" || limit === "end" ? dayOfIso(form[limit]) : number(form[limit]);
    return x === undefined ? [] : [{ anchor: { kind: "limit", limit }, x, y: undefined }];
  });
  const points = (["points", "days"] as const).flatMap((scale) =>
    rulePartsOf(kind).includes(scale)
      ? form[scale].flatMap((row, place): readonly PlacedAnchor[] => {
          const x = scale === "days" ? dayOfIso(row.key) : number(row.key);
          const y = number(row.number);
          return x === undefined || y === undefined ? [] : [{ anchor: { kind: "point", scale, place }, x, y }];
        })
      : [],
  );
  return [...fields, ...limits, ...points];
}

/** The parts of the form with an anchor at its new place. Limits cannot be drawn past each other. */
export function withAnchor(form: Form, anchor: Anchor, to: Place, heights: Extent, language: Language): Partial<Form> {
  const typed = (value: number): string => formatForInput(value, language);
  switch (anchor.kind) {
    case "field":
      return { [anchor.field]: { ...form[anchor.field], typed: typed(to.x) } };
    case "limit": {
      const { limit } = anchor;
      if (limit === "start" || limit === "end") return { [limit]: isoOfDay(Math.round(to.x)) };
      const other = parseNumber(form[limit === "low" ? "high" : "low"], language);
      const bound = other.kind === "number" ? other.value : limit === "low" ? Infinity : -Infinity;
      return { [limit]: typed(limit === "low" ? Math.min(to.x, bound) : Math.max(to.x, bound)) };
    }
    case "point": {
      const { scale, place } = anchor;
      const key = scale === "days" ? isoOfDay(Math.round(to.x)) : typed(to.x);
      const moved = { key, number: typed(within(to.y, heights)) };
      return { [scale]: form[scale].map((row, index) => (index === place ? { ...row, ...moved } : row)) };
    }
  }
}

/** The same anchor has the same key before and after it has moved. */
export function anchorKey(anchor: Anchor): string {
  switch (anchor.kind) {
    case "field":
      return anchor.field;
    case "limit":
      return anchor.limit;
    case "point":
      return `${anchor.scale} ${anchor.place}`;
  }
}
