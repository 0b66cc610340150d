import { useEffect, useRef, type RefObject } from "react";

/** Brings the focus to the first field of a new form, and to the first one that is wrong when saving is refused. */
export function useFormFocus(
  begins: "at the first field" | "at the heading",
  refusals: number,
): RefObject<HTMLFormElement> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (begins === "at the first field") form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [begins]);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [refusals]);
  return form;
}
