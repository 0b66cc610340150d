import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { dashboardWords } from "../../../../language";
import type { DashboardScope, Picture } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { NOT_IN_NAMES, useHandingOver } from "./useHandingOver";

const useStyles = makeStyles({
  // Paper stays white in the dark.
  picture: { maxWidth: "100%", backgroundColor: "white", border: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface HandingOverProps {
  readonly scope: DashboardScope;
}

/** Pictures of a dashboard that stands in the workbook, to copy, and of the whole one a presentation. */
export function HandingOver({ scope }: HandingOverProps) {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const headingId = useId();
  const { pictures, file, isBusy, take, present } = useHandingOver(scope);
  return (
    <section className={styles.close} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {own.handOver.heading}
      </h2>
      <p className={styles.quiet}>{own.handOver.text}</p>
      <div className={styles.row}>
        <Button disabledFocusable={isBusy} onClick={take}>
          {own.handOver.take}
        </Button>
        {scope.kind === "whole" && (
          <Button disabledFocusable={isBusy} onClick={present}>
            {own.handOver.present}
          </Button>
        )}
      </div>
      <div role="status">
        {file !== undefined && (
          <>
            <p className={styles.text}>
              <Link href={file.address} download={file.name}>
                {own.handOver.fetch({ name: file.name })}
              </Link>
            </p>
            <p className={styles.quiet}>{own.handOver.notFetched}</p>
          </>
        )}
        {pictures !== undefined && (
          <p className={styles.quiet}>
            {pictures.length === 0
              ? own.handOver.gone
              : pictures.some(({ png }) => png !== undefined)
                ? own.handOver.copy
                : own.handOver.noPictures}
          </p>
        )}
      </div>
      {pictures?.map((picture, index) => (
        <OnePicture key={index} picture={picture} />
      ))}
    </section>
  );
}

function OnePicture({ picture: { of, png } }: { readonly picture: Picture }) {
  const settings = useSettingsStyles();
  const styles = useStyles();
  const own = useWords(dashboardWords);
  const name = of.kind === "cells" ? own.handOver.cells : own.handOver.chart({ title: of.title });
  if (png === undefined) return <p className={settings.text}>{own.handOver.cannot({ name })}</p>;
  const address = `data:image/png;base64,${png}`;
  return (
    <>
      <img className={styles.picture} src={address} alt={name} />
      <p className={settings.quiet}>
        <Link
          href={address}
          download={`${name.replace(NOT_IN_NAMES, " ")}.png`}
          aria-label={`${own.handOver.save}: ${name}`}
        >
          {own.handOver.save}
        </Link>
      </p>
    </>
  );
}
