import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { problemText } from "../../language";
import type { Problem, Result } from "../../scorecard";
import { NoticeBar } from "./NoticeBar";
import { usePaneLanguage } from "./paneLanguage";

export interface Notice {
  /** The same sentence twice is two notices. */
  readonly number: number;
  readonly tone: "success" | "failure";
  readonly text: string;
}

export interface Notices {
  succeed(text: string): void;
  fail(text: string): void;
  /** Says how an action went, and answers whether it went well. */
  report<Value>(result: Result<Value, Problem>, success: (value: Value) => string): boolean;
  clear(): void;
}

const SUCCESS_MILLISECONDS = 6000;
const Context = createContext<Notices | undefined>(undefined);

interface NoticesProviderProps {
  readonly children: ReactNode;
}

export function NoticesProvider({ children }: NoticesProviderProps) {
  const { language } = usePaneLanguage();
  const [notice, setNotice] = useState<Notice>();
  const notices = useMemo((): Notices => {
    const show = (tone: Notice["tone"], text: string): void =>
      setNotice((previous) => ({ number: (previous?.number ?? 0) + 1, tone, text }));
    return {
      succeed: (text) => show("success", text),
      fail: (text) => show("failure", text),
      report: (result, success) => {
        if (result.ok) show("success", success(result.value));
        else show("failure", problemText(result.problem, language));
        return result.ok;
      },
      clear: () => setNotice(undefined),
    };
  }, [language]);
  useEffect(() => {
    if (notice?.tone !== "success") return undefined;
    const timer = setTimeout(() => setNotice(undefined), SUCCESS_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <Context value={notices}>
      {children}
      <NoticeBar notice={notice} onDismiss={notices.clear} />
    </Context>
  );
}

export function useNotices(): Notices {
  const notices = useContext(Context);
  if (notices === undefined) throw new Error("useNotices needs a NoticesProvider above it.");
  return notices;
}
