import type { PureFunction } from "../pureFunction";
import { breakEvenCpa, breakEvenCpc, breakEvenRoas, targetRoas } from "./breakEven";
import { cac, cpa, cpc, cpl, cpm, spendFor } from "./costs";
import { churn, clv, payback, retention } from "./customers";
import { conversion, ctr, engagement, marketShare } from "./rates";
import { aov, growth, mer, poas, roas, roi, romi } from "./returns";
import { csat, nps } from "./surveys";

/** Every marketing metric by the id that it has in formulas, in the order of the catalogue. A new one is a line here. */
export const MARKETING_FUNCTIONS = {
  ROI: roi,
  ROMI: romi,
  ROAS: roas,
  POAS: poas,
  MER: mer,
  CPM: cpm,
  CPC: cpc,
  CTR: ctr,
  CPA: cpa,
  CPL: cpl,
  CAC: cac,
  CLV: clv,
  CONVERSION: conversion,
  RETENTION: retention,
  CHURN: churn,
  NPS: nps,
  CSAT: csat,
  ENGAGEMENT: engagement,
  GROWTH: growth,
  BREAKEVENROAS: breakEvenRoas,
  BREAKEVENCPA: breakEvenCpa,
  BREAKEVENCPC: breakEvenCpc,
  TARGETROAS: targetRoas,
  SPENDFOR: spendFor,
  PAYBACK: payback,
  AOV: aov,
  MARKETSHARE: marketShare,
} as const satisfies Readonly<Record<string, PureFunction>>;

export type MarketingName = keyof typeof MARKETING_FUNCTIONS;
