import { useDeferredValue } from "react";
import { libraryWords } from "../../../../language";
import { libraryKpi, treeOf, type LibraryKpi, type NodeId } from "../../../../scorecard";
import { newKpiOf, type Ready } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { defaultDestination, destinations, placedInTree, type Destination } from "./destinations";
import { inScorecard } from "../inScorecard";
import { searchLibrary, type LibraryFilter } from "./librarySearch";
import { perspectiveKind } from "../perspectiveKind";
import { useKept } from "../../../form/useKept";

export interface ChosenKpi {
  readonly kpi: LibraryKpi;
  readonly destination: Destination;
}

interface Kept {
  readonly filter: LibraryFilter;
  /** Ids of the library, each with the key of its destination; empty for the usual one. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** What the library decides: what is found, what is chosen, and where it goes. */
export function useLibrary(parent: NodeId | undefined) {
  const words = useWords(libraryWords);
  const state = useReady();
  const session = useSession();
  const { back } = useNavigation();
  const { report, fail } = useNotices();
  const [{ filter, chosen }, keep, forget] = useKept(`library/${parent ?? state.scorecard.settings.id}`, (): Kept => ({
    filter: { text: "", perspective: kindOf(parent, state), timing: undefined },
    chosen: {},
  }));
  const looked = useDeferredValue(filter);
  const places = destinations(state.scorecard, state.language);
  const isThere = inScorecard(state.scorecard);
  const isAdded = ({ name, aliases }: LibraryKpi): boolean => isThere([name.da, name.en, ...aliases.da, ...aliases.en]);
  const picked = Object.entries(chosen).flatMap(([id, key]): readonly ChosenKpi[] => {
    const kpi = libraryKpi(id);
    const destination = kpi && (places.find((place) => place.key === key) ?? defaultDestination(places, kpi, parent));
    return kpi === undefined || destination === undefined || isAdded(kpi) ? [] : [{ kpi, destination }];
  });
  const adding = useAction(async () => {
    const placed = picked.map(({ kpi, destination }) => ({ kpi: newKpiOf(kpi, state.language), destination }));
    const added = await session.addEntries(placedInTree(placed));
    if (!report(added, () => words.wereAdded({ count: placed.length }))) return;
    forget();
    back();
  });
  return {
    filter,
    places,
    picked,
    isAdded,
    found: searchLibrary(looked),
    adding: adding.running,
    look: (change: Partial<LibraryFilter>) => keep({ filter: { ...filter, ...change }, chosen }),
    choose: (id: string, isChosen: boolean) =>
      keep({
        filter,
        chosen: Object.fromEntries([
          ...Object.entries(chosen).filter(([other]) => other !== id),
          ...(isChosen ? [[id, ""]] : []),
        ]),
      }),
    place: (id: string, key: string) => keep({ filter, chosen: { ...chosen, [id]: key } }),
    add: () => (picked.length === 0 ? fail(words.addNone) : adding.run()),
  };
}

/** Which perspective one has come from. */
function kindOf(parent: NodeId | undefined, { scorecard }: Ready): LibraryFilter["perspective"] {
  const { perspectives, objectivesOf } = treeOf(scorecard);
  const own = perspectives.find(({ id }) => id === parent || objectivesOf(id).some((each) => each.id === parent));
  return own && perspectiveKind(own.name);
}
