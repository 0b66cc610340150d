import type { Language } from "../language";
import type { PureFunction } from "./pureFunction";

const flow = () => import(/* webpackChunkName: "flow" */ "./flow");

/** Functions of work on its way, of links between series and of what a value must be; loaded with the first cell that asks for one. */
export const FLOW_LATER = (language: () => Language): Readonly<Record<string, () => Promise<PureFunction>>> => ({
  BOTTLENECK: async () => (await flow()).bottleneck(language),
  FLOW: async () => (await flow()).flow,
  FUNNEL: async () => (await flow()).funnel(language),
  LAGTEST: async () => (await flow()).lagTest(language),
  NEEDEDFOR: async () => (await flow()).neededFor,
  WHATIF: async () => (await flow()).whatIf,
});
