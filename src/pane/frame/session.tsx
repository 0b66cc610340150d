import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import { asToday, type Ready, type Session, type SessionState } from "../../session";

const SessionContext = createContext<Session | undefined>(undefined);
const ReadyContext = createContext<Ready | undefined>(undefined);

interface SessionProviderProps {
  readonly session: Session;
  readonly children: ReactNode;
}

export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("useSession needs a SessionProvider above it.");
  return session;
}

export const useSessionState = (): SessionState => useStore(useSession().store);

interface ReadyProviderProps {
  readonly state: Ready;
  readonly children: ReactNode;
}

/** Below it there is a scorecard to show. */
export function ReadyProvider({ state, children }: ReadyProviderProps) {
  return <ReadyContext.Provider value={state}>{children}</ReadyContext.Provider>;
}

export function useReady(): Ready {
  const state = useReadyOrEmpty();
  if (state === undefined) throw new Error("useReady needs a ReadyProvider above it.");
  return state;
}

/** As `useReady`, where a view may also be shown without a scorecard. */
export const useReadyOrEmpty = (): Ready | undefined => useContext(ReadyContext);

/** The scorecard of today, whatever day is looked at: for what is still to be done. */
export function useReadyToday(): Ready {
  const state = useReady();
  return useMemo(() => asToday(state), [state]);
}
