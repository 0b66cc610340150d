import { NoticeBar } from "./NoticeBar";
import { useNotices } from "./Notices";

/** Messages inside an editor, where they cover nothing that is being typed. */
export function EditorNotice() {
  const { notice, clear } = useNotices();
  return <NoticeBar notice={notice} placement="inline" onDismiss={clear} />;
}
