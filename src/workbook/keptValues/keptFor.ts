import type { Model } from "../model";

/** What must be known of a model to understand what was kept of it. */
export type KeptFor = Pick<Model, "scorecard" | "series" | "dateSystem">;
