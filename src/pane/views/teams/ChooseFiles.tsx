import { Button, Spinner } from "@fluentui/react-components";
import { useRef } from "react";
import { teamsWords } from "../../../language";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import type { TeamsRead } from "./useTeams";

interface ChooseFilesProps {
  readonly teams: TeamsRead;
}

/** Chooses workbooks, says how far they are read, and what came of it. */
export function ChooseFiles({ teams: { known, progress, outcome, choose } }: ChooseFilesProps) {
  const styles = useSettingsStyles();
  const own = useWords(teamsWords);
  const input = useRef<HTMLInputElement>(null);
  const isFirst = known.teams.length === 0 && known.refused.length === 0;
  const isReading = progress !== undefined;
  return (
    <div className={styles.close}>
      <div className={styles.row}>
        <Button
          appearance={isFirst ? "primary" : "secondary"}
          disabledFocusable={isReading}
          onClick={() => input.current?.click()}
        >
          {isFirst ? own.choose : own.chooseMore}
        </Button>
        {isReading && <Spinner size="tiny" aria-hidden />}
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".xlsx"
          onChange={({ currentTarget }) => {
            choose([...(currentTarget.files ?? [])]);
            // So that the same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <p role="status" className={styles.text}>
        {isReading
          ? own.reading(progress)
          : outcome &&
            [
              outcome.teams > 0 && own.readTeams({ count: outcome.teams }),
              outcome.refused > 0 && own.readRefused({ count: outcome.refused }),
            ]
              .filter(Boolean)
              .join(" ")}
      </p>
      <p className={styles.quiet}>{own.notKept}</p>
    </div>
  );
}
