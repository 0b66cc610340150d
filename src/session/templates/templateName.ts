/** The ways to begin. */
export const TEMPLATES = ["marketing", "webShop", "leadGeneration", "empty"] as const;
export type TemplateName = (typeof TEMPLATES)[number];
