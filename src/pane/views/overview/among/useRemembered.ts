import { useLayoutEffect } from "react";
import { scorecardsOf, topOf, type Session } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useReady, useSession } from "../../../frame/session";
import { rememberedScorecard, rememberScorecard } from "./rememberedScorecard";

/** The sessions that have begun with what was looked at last. */
const begun = new WeakSet<Session>();

/** Begins with the scorecard that the person looked at last, unless they are on their way elsewhere, and remembers what is shown. */
export function useRemembered(): void {
  const session = useSession();
  const { view } = useNavigation();
  const state = useReady();
  const top = topOf(state).scorecard.settings.id;
  const { id } = state.scorecard.settings;
  useLayoutEffect(() => {
    if (!begun.has(session)) {
      begun.add(session);
      const wanted = rememberedScorecard(top);
      const isThere = scorecardsOf(state).some(({ scorecard }) => scorecard.settings.id === wanted);
      if (wanted !== undefined && isThere && id === top && view.kind === "overview") {
        session.showScorecard(wanted);
        return;
      }
    }
    rememberScorecard(top, id);
  }, [session, state, view, top, id]);
}
