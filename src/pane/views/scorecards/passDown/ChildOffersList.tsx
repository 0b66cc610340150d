import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { passDownWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { isTicked, type ChildOffers } from "./offers";
import { useOfferText } from "./useOfferText";

interface ChildOffersListProps {
  readonly offered: ChildOffers;
  /** Those whose tick has been turned. */
  readonly turned: ReadonlySet<string>;
  readonly onTurn: (key: string) => void;
}

/** What one scorecard may take over, and in what it is others than the one above. */
export function ChildOffersList({ offered, turned, onTurn }: ChildOffersListProps) {
  const styles = useSettingsStyles();
  const own = useWords(passDownWords);
  const textOf = useOfferText();
  const headingId = useId();
  const { child, offers, alike, only } = offered;
  const lacking = offers.filter((offer) => offer.part === "new" && !isTicked(offer, turned));
  return (
    <section className={styles.close} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {child.scorecard.settings.name}
      </h2>
      {offers.map((offer) => {
        const { label, hint } = textOf(offer);
        return (
          <Checkbox
            key={offer.key}
            label={
              <>
                {label}
                <span className={styles.quiet} style={{ display: "block" }}>
                  {hint}
                </span>
              </>
            }
            checked={isTicked(offer, turned)}
            onChange={() => onTurn(offer.key)}
          />
        );
      })}
      {alike > 0 && <p className={styles.quiet}>{own.alike({ count: alike })}</p>}
      {lacking.length > 0 && (
        <p className={styles.quiet}>
          {own.lacks({ names: lacking.map(({ compared }) => compared.kpi.name).join(", ") })}
        </p>
      )}
      {only.length > 0 && (
        <p className={styles.quiet}>{own.only({ names: only.map(({ name }) => name).join(", ") })}</p>
      )}
    </section>
  );
}
