import { useCallback } from "react";
import type { Session } from "../../session";
import { useNavigation } from "../frame/navigation";
import { useSession } from "../frame/session";
import type { View } from "../frame/view";

const openers = new WeakMap<Session, string>();

/** Opens a view from a step of the guide; coming back, the button with this id has the focus again. */
export function useDeeper(): (view: View, opener: string) => void {
  const session = useSession();
  const { open } = useNavigation();
  return useCallback(
    (view, opener) => {
      openers.set(session, opener);
      open(view);
    },
    [session, open],
  );
}

/** The id of what the guide was left by, once. */
export function takeOpener(session: Session): string | undefined {
  const opener = openers.get(session);
  openers.delete(session);
  return opener;
}
