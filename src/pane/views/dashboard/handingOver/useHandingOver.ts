import { useEffect, useRef, useState } from "react";
import { DASHBOARD_SHEET, problemText } from "../../../../language";
import type { DashboardScope, Picture } from "../../../../session";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";

/** A file that can be fetched from its address until the view is left. */
export interface ReadyFile {
  readonly name: string;
  readonly address: string;
}

const PRESENTATION = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** What no name of a file may have. */
export const NOT_IN_NAMES = /[\\/:*?"<>|]/g;

/** Pictures of a dashboard and a presentation of it, made when somebody asks. */
export function useHandingOver(scope: DashboardScope) {
  const session = useSession();
  const { language } = usePaneLanguage();
  const { fail } = useNotices();
  const [pictures, setPictures] = useState<readonly Picture[]>();
  const [file, setFile] = useState<ReadyFile>();
  // What was taken or made of other numbers is not handed over as of these.
  const ready = useReady();
  const [of, setOf] = useState(ready);
  if (of !== ready) {
    setOf(ready);
    setPictures(undefined);
    setFile(undefined);
  }
  const isGone = useRef(false);
  const taking = useAction(async () => {
    const taken = await session.takePictures(scope);
    if (taken.ok) setPictures(taken.value);
    else fail(problemText(taken.problem, language));
  });
  const presenting = useAction(async () => {
    const deck = await session.readDeck(DASHBOARD_SHEET);
    if (!deck.ok) return fail(problemText(deck.problem, language));
    const { deckFile } = await import(/* webpackChunkName: "presentation" */ "./deckFile");
    const bytes = await deckFile(deck.value);
    // Nobody would revoke the address of a file that comes after the view is left.
    if (isGone.current) return;
    const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: PRESENTATION }));
    const { title, period } = deck.value;
    setFile({ name: `${`${title} ${period}`.trim().replace(NOT_IN_NAMES, "-")}.pptx`, address });
  });
  useEffect(() => {
    if (file === undefined) return;
    return () => URL.revokeObjectURL(file.address);
  }, [file]);
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);
  return { pictures, file, isBusy: taking.running || presenting.running, take: taking.run, present: presenting.run };
}
