import { Button } from "@fluentui/react-components";
import { healthWords } from "../../../language";
import { kpiId } from "../../../scorecard";
import type { Finding } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { subjectOf } from "../../parts/subjectOf";
import { WithoutOwner } from "./WithoutOwner";

interface FindingWaysProps {
  readonly finding: Finding;
}

/** The ways from a finding to what it is about. */
export function FindingWays({ finding: { problem, node } }: FindingWaysProps) {
  const own = useWords(healthWords);
  const { words } = usePaneLanguage();
  const { evaluation } = useReady();
  const { open, show } = useNavigation();
  const session = useSession();
  const { report } = useNotices();
  const showing = useAction(async (address: string) => {
    const shown = await session.showCells(address);
    if (!shown.ok) report(shown, () => words.wentTo);
  });
  if (problem.kind === "owner-missing") return <WithoutOwner />;
  if (problem.kind === "initiative-dangling")
    return (
      <Button size="small" onClick={() => show("plan")}>
        {own.initiatives}
      </Button>
    );
  const toSheet = ABOUT_DASHBOARD.has(problem.kind) && (
    <Button size="small" onClick={() => open({ kind: "dashboard" })}>
      {own.dashboard}
    </Button>
  );
  const shownCells = addressesIn(problem).map((address) => (
    <Button key={address} size="small" disabledFocusable={showing.running} onClick={() => showing.run(address)}>
      {own.showCells({ address })}
    </Button>
  ));
  const entry = node && evaluation.nodes.get(node);
  const subject = entry && subjectOf(entry);
  if (entry === undefined || subject === undefined)
    return (
      <>
        {shownCells}
        {toSheet}
      </>
    );
  const { id, level, name } = entry;
  return (
    <>
      {shownCells}
      {level === "kpi" && (
        <Button
          id={`health-open-${id}`}
          size="small"
          aria-label={own.open({ name })}
          onClick={() => open({ kind: "kpi", id: kpiId(id) })}
        >
          {own.see}
        </Button>
      )}
      <Button
        id={`health-edit-${id}`}
        size="small"
        aria-label={own.edit({ name })}
        onClick={() => open({ kind: "editor", subject })}
      >
        {words.edit}
      </Button>
    </>
  );
}

const MOST_ADDRESSES = 3;

/** What is mended by making the sheet again, or by removing it. */
const ABOUT_DASHBOARD: ReadonlySet<Finding["problem"]["kind"]> = new Set([
  "dashboard-changed",
  "dashboard-outdated",
  "dashboard-typed-over",
  "dashboard-charts-gone",
  "dashboard-former",
  "map-outdated",
]);

/** Cells that a person must see. */
function addressesIn(problem: Finding["problem"]): readonly string[] {
  if (problem.kind === "series-uncounted") return [problem.address];
  const tellsCells = problem.kind === "formulas-stuck" || problem.kind === "dashboard-typed-over";
  return tellsCells ? problem.addresses.slice(0, MOST_ADDRESSES) : [];
}
