import { Button, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { ofTheWhole, type Driver } from "../../../insight";
import { formatScore, formatValue, whatIfWords } from "../../../language";
import { pastOf } from "../../../session";
import { extentOf } from "../../chart/extentOf";
import { linearScale } from "../../chart/linearScale";
import { useWidth } from "../../chart/useWidth";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { ownPast } from "./ownPast";
import type { WhatIfState } from "./useWhatIf";
import { useWhatIfStyles } from "./useWhatIfStyles";

/** As many as one compares at a glance. */
const SHOWN = 8;
const HEIGHT = 12;

interface TornadoProps {
  readonly state: WhatIfState;
}

/** What moves the score of the whole most, worked out when somebody asks. */
export function Tornado({ state }: TornadoProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const [isShown, setIsShown] = useState(false);
  return (
    <Section heading={own.tornadoHeading}>
      {isShown ? (
        <Bars state={state} />
      ) : (
        <div className={styles.row}>
          <Button size="small" onClick={() => setIsShown(true)}>
            {own.tornadoShow}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Bars({ state: { ready, present, supposition, then } }: TornadoProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const [width, measure] = useWidth();
  const pasts = useMemo(() => {
    const { columns } = pastOf(ready).table;
    return new Map([...columns].map(([id, { actual, own }]) => [id, ownPast(actual, own)]));
  }, [ready]);
  const drivers = useMemo(() => ofTheWhole(present, supposition, pasts), [present, supposition, pasts]);
  const whole = then.root.score;
  if (drivers.length === 0 || whole === undefined) return <p className={styles.text}>{own.tornadoEmpty}</p>;
  const shown = drivers.slice(0, SHOWN);
  const extent = extentOf([whole, ...shown.flatMap(({ low, high }) => [low, high])], 0.04) ?? { low: 0, high: 100 };
  const x = linearScale(extent, { low: 0, high: width });
  const units = new Map(ready.scorecard.kpis.map(({ id, unit }) => [id, unit]));
  const values = ({ kpi, swing }: Driver): string => {
    const text = (value: number): string => formatValue(value, units.get(kpi) ?? "", language);
    return own.tornadoValues[swing.from]({ value: text(swing.low), other: text(swing.high) });
  };
  return (
    <>
      <p className={styles.quiet}>{own.tornadoNote}</p>
      <table ref={measure} className={styles.table}>
        <caption className={styles.caption}>
          {shown.some(({ swing }) => swing.from === "changes") ? own.tornadoUsual : own.tornadoCaption}
        </caption>
        <thead>
          <tr>
            {[own.columnName, own.tornadoLow, own.tornadoHigh].map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((driver) => (
            <tr key={driver.kpi}>
              <th scope="row" className={styles.cell}>
                <strong>{driver.name}</strong>
                <div className={styles.quiet}>{values(driver)}</div>
                <svg className={styles.drawing} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} aria-hidden>
                  <rect className={styles.track} x={0} y={4} width={width} height={4} />
                  {[driver.low, driver.high].map((end, index) => (
                    <rect
                      key={index}
                      className={end < whole ? styles.fall : styles.rise}
                      x={Math.min(x(end), x(whole))}
                      y={end < whole ? 3 : 1}
                      width={Math.abs(x(end) - x(whole))}
                      height={end < whole ? 6 : 10}
                    />
                  ))}
                  <line className={styles.mark} x1={x(whole)} x2={x(whole)} y1={0} y2={HEIGHT} />
                </svg>
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>{formatScore(driver.low, language)}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>{formatScore(driver.high, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drivers.length > SHOWN && <p className={styles.quiet}>{own.tornadoRest({ count: drivers.length - SHOWN })}</p>}
    </>
  );
}
