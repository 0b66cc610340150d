import type { Language } from "../language";
import type { PureFunction } from "./pureFunction";

const campaigns = () => import(/* webpackChunkName: "campaigns" */ "./campaigns");

/** Functions of tables of campaigns; their code is loaded with the first cell that asks for one. */
export const CAMPAIGNS_LATER = (language: () => Language): Readonly<Record<string, () => Promise<PureFunction>>> => ({
  CAMPAIGNS: async () => (await campaigns()).campaigns(language),
  WASTE: async () => (await campaigns()).waste,
  PARETO: async () => (await campaigns()).pareto,
  RATECHANGE: async () => (await campaigns()).rateChange,
});
