/** The element that takes the focus when the step changes. */
export const STEP_HEADING = "guide-step-heading";
