import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { mapWords } from "../../../../language";
import type { ObjectiveId } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { EvidenceKey } from "../evidence/EvidenceKey";
import { LinkRow } from "./LinkRow";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  section: { padding: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.subtitle2, marginBlock: `0 ${tokens.spacingVerticalXS}`, outlineStyle: "none" },
});

interface LinkListProps {
  readonly map: StrategyMapState;
}

/** The links in words, from the bottom of the map upwards: what happens first comes first. */
export function LinkList({ map }: LinkListProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const order = map.lanes.flatMap(({ objectives }) => objectives);
  const place = (id: ObjectiveId): number => order.indexOf(id);
  const links = [...map.links].sort(
    (one, other) => place(other.from) - place(one.from) || place(other.to) - place(one.to),
  );
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={0} className={styles.heading}>
        {own.linksHeading}
      </h2>
      {links.length === 0 && <span className={node.details}>{own.linksEmpty}</span>}
      <EvidenceKey evidence={map.evidence} />
      <ul className={node.list}>
        {links.map((link) => (
          <LinkRow key={link.id} map={map} link={link} onRemove={() => heading.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}
