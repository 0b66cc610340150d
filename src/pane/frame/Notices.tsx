import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { problemText } from "../../language";
import type { Problem, Result } from "../../scorecard";
import { useNavigation } from "./navigation";
import type { Notice, NoticeAction } from "./notice";
import { isNoticeFocused, NoticeBar } from "./NoticeBar";
import { usePaneLanguage } from "./paneLanguage";
import { useSession } from "./session";
import { isForm, type View } from "./view";

export interface Notices extends Announcer {
  readonly notice: Notice | undefined;
}

interface Announcer {
  /** @param undo - takes back what was done */
  succeed(text: string, undo?: NoticeAction): void;
  fail(text: string): void;
  /** Says how an action went, and answers whether it went well. */
  report<Value>(result: Result<Value, Problem>, success: (value: Value) => string): boolean;
  clear(): void;
}

const SUCCESS_MILLISECONDS = 6000;
/** What can be acted on must be there long enough to be reached. */
const ACTION_MILLISECONDS = 15_000;
const Context = createContext<Notices | undefined>(undefined);

interface NoticesProviderProps {
  readonly children: ReactNode;
}

export function NoticesProvider({ children }: NoticesProviderProps) {
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const isHinted = useRef(false);
  const { view } = useNavigation();
  const [notice, setNotice] = useState<Notice>();
  const [[here, before], setTrail] = useState<readonly [View, View?]>([view]);
  if (here !== view) setTrail([view, here]);
  const place = useRef(view);
  useLayoutEffect(() => {
    place.current = view;
  }, [view]);
  const announcer = useMemo((): Announcer => {
    const show = (tone: Notice["tone"], text: string, action?: NoticeAction, hint?: string): void =>
      setNotice((previous) => ({
        number: (previous?.number ?? 0) + 1,
        tone,
        text,
        hint,
        action,
        view: place.current,
      }));
    /** What Ctrl+Z will do is said with the first save. */
    const hintOnce = (): string | undefined => {
      if (isHinted.current || session.mergesUndo()) return undefined;
      isHinted.current = true;
      return words.undoInSteps;
    };
    return {
      succeed: (text, undo) => show("success", text, undo, undo && !undo.isOnlyHere ? hintOnce() : undefined),
      fail: (text) => show("failure", text),
      report: (result, success) => {
        if (result.ok) show("success", success(result.value));
        else show("failure", problemText(result.problem, language));
        return result.ok;
      },
      clear: () => setNotice(undefined),
    };
  }, [language, words, session]);
  const notices = useMemo(() => ({ ...announcer, notice }), [announcer, notice]);
  useEffect(() => {
    if (notice?.tone !== "success") return undefined;
    const time = notice.action === undefined ? SUCCESS_MILLISECONDS : ACTION_MILLISECONDS;
    const later = (): ReturnType<typeof setTimeout> => setTimeout(vanish, time);
    const vanish = (): void => {
      if (isNoticeFocused()) timer = later();
      else setNotice(undefined);
    };
    let timer = later();
    return () => clearTimeout(timer);
  }, [notice]);
  // It goes along where one is led by what it tells, and no further.
  const isAlong = notice?.tone === "failure" || notice?.view === view || notice?.view === before;
  return (
    <Context.Provider value={notices}>
      {children}
      <NoticeBar
        notice={isForm(view) || !isAlong ? undefined : notice}
        placement="floating"
        onDismiss={announcer.clear}
      />
    </Context.Provider>
  );
}

export function useNotices(): Notices {
  const notices = useContext(Context);
  if (notices === undefined) throw new Error("useNotices needs a NoticesProvider above it.");
  return notices;
}
