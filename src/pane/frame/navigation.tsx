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
  /** Goes to the top of one of the main views; there is no way back from it. */
  show(kind: MainViewKind): void;
}

interface Step {
  readonly view: View;
  /** What had the focus when this view was left for a deeper one. */
  readonly opener: HTMLElement | undefined;
  /** How far down one was then. */
  readonly scrolled: number;
}

const stepTo = (view: View): Step => ({ view, opener: undefined, scrolled: 0 });
const START: readonly [Step] = [stepTo({ kind: "overview" })];
/** What scrolls is the page. */
const page = document.documentElement;
const Context = createContext<Navigation | undefined>(undefined);
const Opening = createContext(false);

interface NavigationProviderProps {
  readonly children: ReactNode;
}

export function NavigationProvider({ children }: NavigationProviderProps) {
  const [steps, setSteps] = useState<readonly [Step, ...Step[]]>(START);
  const [isOpening, startOpening] = useTransition();
  const arriving = useRef<Step>(undefined);
  const open = useCallback((view: View) => {
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
    const scrolled = page.scrollTop;
    startOpening(() => setSteps(([current, ...below]) => [stepTo(view), { ...current, opener, scrolled }, ...below]));
  }, []);
  const back = useCallback(() => {
    setSteps(([current, before, ...below]) => {
      arriving.current = before;
      return before === undefined ? [current] : [before, ...below];
    });
  }, []);
  const show = useCallback((kind: MainViewKind) => {
    const step = stepTo({ kind });
    arriving.current = step;
    startOpening(() => setSteps([step]));
  }, []);
  // What somebody is typing is not taken away from them.
  useEffect(
    () =>
      openWhatIsAskedFor((view) => {
        const step = stepTo(view);
        arriving.current = step;
        startOpening(() => setSteps((now) => (isForm(now[0].view) ? now : [step, ...START])));
      }),
    [],
  );
  const [{ view }] = steps;
  useLayoutEffect(() => {
    const step = arriving.current;
    if (step?.view !== view) return;
    arriving.current = undefined;
    page.scrollTop = step.scrolled;
    if (step.opener) returnFocus(step.opener);
    // What led here may have gone with its view; the buttons of the main views stay, and keep the focus.
    else if (document.activeElement === document.body) focusHeading();
  }, [view]);
  const navigation = useMemo(() => ({ view, open, back, show }), [view, open, back, show]);
  return (
    <Context.Provider value={navigation}>
      <Opening.Provider value={isOpening}>{children}</Opening.Provider>
    </Context.Provider>
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
