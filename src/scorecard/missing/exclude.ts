import type { MissingPolicy } from "./policy";

/** A child without a score is left out, and the weights of the others take its place. */
export const exclude: MissingPolicy = ({ score }) => score;
