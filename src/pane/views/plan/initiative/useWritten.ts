import { useEffect, useState } from "react";
import { dayOf, type InitiativeId } from "../../../../scorecard";
import { isoOfDay } from "../../../parts/isoDate";
import { useSession } from "../../../frame/session";

/** The day that an initiative was written down as the log tells, as a date input holds it; "" until that is read, and where it is not told. */
export function useWritten(id: InitiativeId): string {
  const session = useSession();
  const [day, setDay] = useState("");
  useEffect(() => {
    let isLeft = false;
    void session.changes().then((read) => {
      if (isLeft || !read.ok) return;
      const added = read.value.find(({ changes }) =>
        changes.some(({ row, column }) => row === id && column === undefined),
      );
      if (added) setDay(localDay(new Date(added.at)));
    });
    return () => {
      isLeft = true;
    };
  }, [session, id]);
  return day;
}

const localDay = (at: Date): string =>
  Number.isNaN(at.getTime())
    ? ""
    : isoOfDay(dayOf({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }));
