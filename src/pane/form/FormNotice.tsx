import { NoticeBar } from "../frame/NoticeBar";
import { useNotices } from "../frame/Notices";

/** Messages inside a form, where they cover nothing that is being typed. */
export function FormNotice() {
  const { notice, clear } = useNotices();
  return <NoticeBar notice={notice} placement="inline" onDismiss={clear} />;
}
