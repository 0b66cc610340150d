import type { Brand } from "./brand";

export type ScorecardId = Brand<string, "ScorecardId">;
export type PerspectiveId = Brand<string, "PerspectiveId">;
export type ObjectiveId = Brand<string, "ObjectiveId">;
export type KpiId = Brand<string, "KpiId">;

export type LinkId = Brand<string, "LinkId">;
export type InitiativeId = Brand<string, "InitiativeId">;

/** A scorecard among others that make one picture. */
export type TeamId = Brand<string, "TeamId">;

/** Anything in the tree that has a score. */
export type NodeId = ScorecardId | PerspectiveId | ObjectiveId | KpiId;

export const LEVELS = ["scorecard", "perspective", "objective", "kpi"] as const;
export type Level = (typeof LEVELS)[number];

export const scorecardId = (id: string): ScorecardId => id as ScorecardId;
export const perspectiveId = (id: string): PerspectiveId => id as PerspectiveId;
export const objectiveId = (id: string): ObjectiveId => id as ObjectiveId;
export const linkId = (id: string): LinkId => id as LinkId;
export const initiativeId = (id: string): InitiativeId => id as InitiativeId;
export const teamId = (id: string): TeamId => id as TeamId;
export const kpiId = (id: string): KpiId => id as KpiId;
