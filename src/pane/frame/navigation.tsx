import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from "react";
import { openWhatIsAskedFor } from "./askedFor";
import { focusHeading } from "./focusHeading";
import { isForm, type MainViewKind, type View } from "./view";

export interface Navigation {
  readonly view: View;
  /** Goes one step deeper; `back` comes back here. */
  open(view: View): void;
  /** Back to where the view was opened, with the focus where it was. */
  back(): void;
  /** Goes to one of the main views; there is no way back from it. */
  show(kind: MainViewKind): void;
}

interface Step {
  readonly view: View;
  /** What had the focus when this view was left for a deeper one. */
  readonly opener: HTMLElement | undefined;
}

const START: readonly [Step] = [{ view: { kind: "overview" }, opener: undefined }];
const Context = createContext<Navigation | undefined>(undefined);
const Opening = createContext(false);

interface NavigationProviderProps {
  readonly children: ReactNode;
}

export function NavigationProvider({ children }: NavigationProviderProps) {
  const [steps, setSteps] = useState<readonly [Step, ...Step[]]>(START);
  const [isOpening, startOpening] = useTransition();
  const returning = useRef<Step>(undefined);
  const open = useCallback((view: View) => {
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    startOpening(() =>
      setSteps(([current, ...below]) => [{ view, opener: undefined }, { ...current, opener }, ...below]),
    );
  }, []);
  const back = useCallback(() => {
    setSteps(([current, before, ...below]) => {
      returning.current = before;
      return before === undefined ? [current] : [before, ...below];
    });
  }, []);
  const show = useCallback((kind: MainViewKind) => {
    startOpening(() => setSteps([{ view: { kind }, opener: undefined }]));
  }, []);
  // What somebody is typing is not taken away from them.
  useEffect(
    () =>
      openWhatIsAskedFor((view) =>
        startOpening(() => setSteps((now) => (isForm(now[0].view) ? now : [{ view, opener: undefined }, ...START]))),
      ),
    [],
  );
  const [{ view }] = steps;
  useLayoutEffect(() => {
    if (returning.current?.view !== view) return;
    if (returning.current.opener) returnFocus(returning.current.opener);
    returning.current = undefined;
  }, [view]);
  const navigation = useMemo(() => ({ view, open, back, show }), [view, open, back, show]);
  return (
    <Context value={navigation}>
      <Opening value={isOpening}>{children}</Opening>
    </Context>
  );
}

/** What was opened may stand somewhere else by now, or be gone. */
function returnFocus(opener: HTMLElement): void {
  const target = opener.isConnected ? opener : opener.id === "" ? null : document.getElementById(opener.id);
  if (target) target.focus();
  else focusHeading();
}

/** Whether a view is being loaded; the one before it stays, and keeps the focus, until it is there. */
export const useIsOpening = (): boolean => useContext(Opening);

export function useNavigation(): Navigation {
  const navigation = useContext(Context);
  if (navigation === undefined) throw new Error("useNavigation needs a NavigationProvider above it.");
  return navigation;
}
