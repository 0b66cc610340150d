import { exclude } from "./exclude";
import type { MissingPolicy } from "./policy";

/** Every missing-data policy by its name in the model table. A new one is a file and a line here. */
export const MISSING_POLICIES = { exclude } as const satisfies Readonly<Record<string, MissingPolicy>>;

export type MissingPolicyName = keyof typeof MISSING_POLICIES;

export const isMissingPolicyName = (text: string): text is MissingPolicyName => Object.hasOwn(MISSING_POLICIES, text);
