import { dashboardWords } from "../../../language";
import type { PerspectiveId } from "../../../scorecard";
import { WHOLE, type DashboardScope, type DashboardState } from "../../../session";
import { SelectField, type Option } from "../../form/SelectField";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { ownersOf } from "../../parts/ownersOf";

interface ScopeFieldProps {
  readonly scope: DashboardScope;
  readonly former: DashboardState["former"];
  readonly onChange: (scope: DashboardScope) => void;
}

/** The whole scorecard, one perspective, what one person answers for or what is left of one that is gone; nothing to choose where there is only the whole. */
export function ScopeField({ scope, former, onChange }: ScopeFieldProps) {
  const own = useWords(dashboardWords);
  const { scorecard } = useReady();
  const scopes: readonly (Option<string> & { readonly scope: DashboardScope })[] = [
    { value: "whole", text: own.showsWhole, scope: WHOLE },
    ...scorecard.perspectives.map(({ id, name }: { readonly id: PerspectiveId; readonly name: string }) => ({
      ...{ value: keyOf({ kind: "perspective", id }), text: own.showsPerspective({ name }) },
      scope: { kind: "perspective", id } as const,
    })),
    ...ownersOf(scorecard, []).map((owner) => ({
      ...{ value: keyOf({ kind: "owner", owner }), text: own.showsOwner({ name: owner }) },
      scope: { kind: "owner", owner } as const,
    })),
    ...former.map((each) => ({ value: keyOf(each), text: own.showsFormer({ name: each.sheet }), scope: each })),
  ];
  if (scopes.length === 1) return null;
  return (
    <SelectField
      label={own.shows}
      options={scopes}
      value={keyOf(scope)}
      onChange={(chosen) => onChange(scopes.find(({ value }) => value === chosen)?.scope ?? WHOLE)}
    />
  );
}

function keyOf(scope: DashboardScope): string {
  switch (scope.kind) {
    case "whole":
      return "whole";
    case "perspective":
      return `perspective ${scope.id}`;
    case "owner":
      return `owner ${scope.owner}`;
    case "former":
      return `former ${scope.mark}`;
  }
}
