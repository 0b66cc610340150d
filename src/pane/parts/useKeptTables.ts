import { useEffect, useState } from "react";
import type { KeptTables } from "../../session";
import { useSession } from "../frame/session";

/**
 * What the workbook keeps of campaigns and of work on its way, read when it is wanted; `undefined` until then, and where none has been kept.
 * What cannot be read is said by its own view and by health.
 */
export function useKeptTables(isWanted = true): KeptTables | undefined {
  const session = useSession();
  const [tables, setTables] = useState<KeptTables>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isThere = true;
    void session.readKeptTables().then((read) => {
      if (!isThere || !read.ok) return;
      const { value } = read;
      setTables((before) => (hasTable(value) || before !== undefined ? value : before));
    });
    return () => {
      isThere = false;
    };
  }, [session, isWanted]);
  return tables;
}

const hasTable = (tables: KeptTables): boolean =>
  Object.values(tables).some((read: KeptTables[keyof KeptTables]) => read.ok && read.value !== undefined);
