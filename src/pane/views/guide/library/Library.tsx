import { Button } from "@fluentui/react-components";
import { formatSome, libraryWords } from "../../../../language";
import type { NodeId } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { SubPage } from "../../../frame/SubPage";
import { useWords } from "../../../frame/useWords";
import { Footer } from "../Footer";
import { LibraryFilters } from "./LibraryFilters";
import { LibraryItem } from "./LibraryItem";
import { useGuideStyles } from "../useGuideStyles";
import { useLibrary } from "./useLibrary";

interface LibraryProps {
  /** The strategic objective or perspective that KPIs are looked for; `undefined` for the whole scorecard. */
  readonly parent: NodeId | undefined;
}

/** KPIs that marketing people know, to choose from. */
export function Library({ parent }: LibraryProps) {
  const styles = useGuideStyles();
  const { language } = usePaneLanguage();
  const words = useWords(libraryWords);
  const { back } = useNavigation();
  const { nodes } = useReady().evaluation;
  const node = parent === undefined ? undefined : nodes.get(parent);
  const library = useLibrary(parent);
  const { filter, found, picked, places } = library;
  const count = picked.length;
  const destinationOf = new Map(picked.map(({ kpi, destination }) => [kpi.id, destination]));
  return (
    <SubPage heading={node === undefined ? words.heading : words.headingFor(node)} onBack={back}>
      <p className={styles.quiet}>{words.what}</p>
      <LibraryFilters filter={filter} onChange={library.look} />
      <p className={styles.quiet} role="status">
        {found.length === 0 ? words.foundNone : words.found({ count: found.length })}
      </p>
      {found.length === 0 && (
        <div>
          <Button size="small" onClick={() => library.look({ text: "", perspective: undefined, timing: undefined })}>
            {words.clear}
          </Button>
        </div>
      )}
      <ul className={styles.list} aria-label={words.heading}>
        {found.map((kpi) => (
          <LibraryItem
            key={kpi.id}
            kpi={kpi}
            isAdded={library.isAdded(kpi)}
            destination={destinationOf.get(kpi.id)}
            places={places}
            onChoose={(isChosen) => library.choose(kpi.id, isChosen)}
            onPlace={(key) => library.place(kpi.id, key)}
          />
        ))}
      </ul>
      <Footer>
        {count > 0 && (
          <p className={styles.quiet}>
            {words.chosen({
              list: formatSome(
                picked.map(({ kpi }) => kpi.name[language]),
                language,
              ),
            })}
          </p>
        )}
        <Button appearance="primary" disabledFocusable={library.adding} onClick={library.add}>
          {count === 0 ? words.addAny : words.add({ count })}
        </Button>
      </Footer>
    </SubPage>
  );
}
