import type { TemplateName } from "./templateName";
import { leadGeneration } from "./leadGeneration";
import { marketing } from "./marketing";
import type { Template } from "./template";
import { webShop } from "./webShop";

/** The scorecards to begin with, by name. */
export const TEMPLATE_TREES: Readonly<Record<TemplateName, Template>> = {
  marketing,
  webShop,
  leadGeneration,
  empty: { name: { da: "Balanced scorecard", en: "Balanced scorecard" }, perspectives: [] },
};
