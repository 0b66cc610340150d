import { useMemo, useState } from "react";
import { teamsWords } from "../../../language";
import { fileOfHere, NO_TEAMS, withFiles, withoutFile, type KnownTeams, type TeamMember } from "../../../session";
import { useKept } from "../../form/useKept";
import { useReadyToday, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { membersOf } from "./membersOf";

interface Kept {
  readonly known: KnownTeams;
  readonly countsHere: boolean;
}

const NOTHING: Kept = { known: NO_TEAMS, countsHere: true };

export interface TeamsRead extends Kept {
  /** The scorecards that become one. */
  readonly members: readonly TeamMember[];
  /** While files are read; `undefined` when none is. */
  readonly progress: { readonly read: number; readonly all: number } | undefined;
  /** What came of the last files that were chosen; `undefined` before. */
  readonly outcome: { readonly teams: number; readonly refused: number } | undefined;
  choose(files: readonly File[]): void;
  remove(file: string): void;
  countHere(counts: boolean): void;
}

/** The scorecards of chosen files, kept for as long as the pane is open. */
export function useTeams(): TeamsRead {
  const session = useSession();
  const own = useWords(teamsWords);
  const today = useReadyToday();
  const [kept, keep] = useKept("teams", () => NOTHING);
  const [progress, setProgress] = useState<TeamsRead["progress"]>();
  const [outcome, setOutcome] = useState<TeamsRead["outcome"]>();
  const { known, countsHere } = kept;
  const here = useMemo(() => (known.teams.length > 0 ? fileOfHere(today) : undefined), [known, today]);
  const members = useMemo(
    () => membersOf(known.teams, countsHere ? here : undefined, own.here),
    [known, countsHere, here, own],
  );
  const { run } = useAction(async (files: readonly File[]) => {
    setProgress({ read: 0, all: files.length });
    try {
      const found = await session.readTeams(files, (read) => setProgress({ read, all: files.length }));
      if (!found.ok) return;
      keep({ ...kept, known: withFiles(known, found.value) });
      setOutcome({ teams: found.value.teams.length, refused: found.value.refused.length });
    } finally {
      setProgress(undefined);
    }
  });
  return {
    ...{ ...kept, members, progress, outcome },
    choose: (files) => {
      if (files.length > 0) run(files);
    },
    remove: (file) => {
      setOutcome(undefined);
      keep({ ...kept, known: withoutFile(known, file) });
    },
    countHere: (counts) => keep({ ...kept, countsHere: counts }),
  };
}
