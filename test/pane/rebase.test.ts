import type { FieldForm, Form } from "../../src/pane/editor/form";
import { rebase } from "../../src/pane/editor/rebase";

const none: FieldForm = { choice: "none", typed: "", cell: undefined };
const typed = (text: string): FieldForm => ({ ...none, choice: "typed", typed: text });

const BASE: Form = {
  name: "NPS",
  unit: "point",
  parent: "o",
  weight: "",
  actual: typed("50"),
  target: typed("60"),
  baseline: none,
};

test("parts that the person has not touched follow the colleague", () => {
  const theirs = { ...BASE, weight: "3", target: typed("65") };
  const { form, conflicts } = rebase({ ...BASE, name: "NPS Europa" }, BASE, theirs);
  expect(form).toEqual({ ...theirs, name: "NPS Europa" });
  expect(conflicts).toEqual([]);
});

test("parts that both changed stay as the person has them and are named", () => {
  const { form, conflicts } = rebase({ ...BASE, target: typed("70") }, BASE, { ...BASE, target: typed("65") });
  expect(form.target).toEqual(typed("70"));
  expect(conflicts).toEqual(["target"]);
});

test("the same change by both is no conflict", () => {
  const changed = { ...BASE, unit: "%" };
  expect(rebase(changed, BASE, changed).conflicts).toEqual([]);
});
