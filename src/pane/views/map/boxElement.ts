import type { ObjectiveId } from "../../../scorecard";

/** The names of the boxes in the page, so that the focus can go to them and drops can be understood. */
export const boxElementId = (id: ObjectiveId): string => `map-box-${id}`;
export const handleElementId = (id: ObjectiveId): string => `map-handle-${id}`;

export const focusBox = (id: ObjectiveId): void => document.getElementById(boxElementId(id))?.focus();
export const focusHandle = (id: ObjectiveId): void => document.getElementById(handleElementId(id))?.focus();

export const BOX_ATTRIBUTE = "data-objective";
