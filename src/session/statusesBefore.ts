/** A part of the engine as a file of its own, for who loads it when it is needed. */
export { statusesBefore } from "../scorecard";
