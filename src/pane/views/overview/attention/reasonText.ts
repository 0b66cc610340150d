import type { AttentionReason } from "../../../../insight";
import type { PaneWords } from "../../../../language";

/** Why a KPI needs attention, in few words. */
export function reasonText(reason: AttentionReason, words: PaneWords): string {
  switch (reason.kind) {
    case "link-broken":
      return words.reasonBroken[reason.field];
    case "unusable":
      return words.reasonUnusable;
    case "stale":
      return reason.since === "" ? words.reasonOld : words.reasonStale({ period: reason.since });
    case "no-data":
      return words.reasonNoData;
    case "off-target":
      return reason.isCritical ? words.reasonCritical(reason) : words.reasonOffTarget(reason);
    case "at-risk":
      return words.reasonAtRisk(reason);
    case "worsening":
      return words.reasonWorsening[reason.direction];
  }
}
