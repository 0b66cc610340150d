import type { NodeId } from "../../../scorecard";

/** The id of the element of a node that takes the focus. */
export const nodeElementId = (id: NodeId): string => `bsc-${id}`;

export const focusNode = (id: NodeId): void => document.getElementById(nodeElementId(id))?.focus();
