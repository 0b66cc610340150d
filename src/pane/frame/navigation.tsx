import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { focusHeading } from "./focusHeading";
import type { Subject } from "../editor/subject";

export type View =
  | { readonly kind: "overview" }
  | { readonly kind: "settings" }
  | { readonly kind: "editor"; readonly subject: Subject };

export interface Navigation {
  readonly view: View;
  open(view: View): void;
  /** Back to the overview, with the focus where it was when it was left. */
  back(): void;
}

const OVERVIEW: View = { kind: "overview" };
const Context = createContext<Navigation | undefined>(undefined);

interface NavigationProviderProps {
  readonly children: ReactNode;
}

export function NavigationProvider({ children }: NavigationProviderProps) {
  const [view, setView] = useState(OVERVIEW);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: View) => {
    opener.current = document.activeElement;
    setView(next);
  }, []);
  const back = useCallback(() => setView(OVERVIEW), []);
  useLayoutEffect(() => {
    if (view.kind !== "overview" || !(opener.current instanceof HTMLElement)) return;
    returnFocus(opener.current);
    opener.current = null;
  }, [view]);
  const navigation = useMemo(() => ({ view, open, back }), [view, open, back]);
  return <Context value={navigation}>{children}</Context>;
}

/** What was opened may stand somewhere else by now, or be gone. */
function returnFocus(opener: HTMLElement): void {
  const target = opener.isConnected ? opener : document.getElementById(opener.id);
  if (target) target.focus();
  else focusHeading();
}

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === undefined) throw new Error("useNavigation needs a NavigationProvider above it.");
  return navigation;
}
