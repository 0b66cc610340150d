import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { scorecardsWords } from "../../../../language";
import { normalised, type ScorecardId } from "../../../../scorecard";
import { pathOf } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { scorecardTree } from "../../../parts/scorecardTree";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { SubtleButton } from "../SubtleButton";
import { ScorecardRow } from "./ScorecardRow";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { maxHeight: "280px", overflowY: "auto", gap: 0 },
  search: { width: "100%" },
});

interface SwitcherProps {
  readonly onShow: (id: ScorecardId) => void;
}

/** A button that opens all scorecards of the workbook, to be searched and gone through with the arrow keys. */
export function Switcher({ onShow }: SwitcherProps) {
  const styles = useStyles();
  const { list } = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const ready = useReady();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) panel.current?.querySelector("input")?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    setText("");
    button.current?.focus();
  };
  const wanted = normalised(text);
  const found = scorecardTree(ready, language).filter(({ state }) => normalised(pathOf(ready, state)).includes(wanted));
  const [first] = found;
  const choose = (id: ScorecardId): void => {
    close();
    onShow(id);
  };
  const manage = (): void => {
    close();
    open({ kind: "scorecards" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isInSearch = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && isInSearch && first) choose(first.state.scorecard.settings.id);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event.key === "ArrowDown" ? 1 : -1);
    else return;
    event.preventDefault();
  };
  const step = (by: 1 | -1): void => {
    const stops = [...(panel.current?.querySelectorAll<HTMLElement>("input, li button") ?? [])];
    const at = stops.findIndex((each) => each === document.activeElement);
    stops[Math.min(stops.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    <>
      <div>
        <SubtleButton
          ref={button}
          look="outlined"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId : undefined}
          onClick={() => (isOpen ? close() : setOpen(true))}
        >
          {own.switch}
        </SubtleButton>
      </div>
      {isOpen && (
        <div ref={panel} id={panelId} role="group" aria-label={own.all} className={styles.panel} onKeyDown={onKeyDown}>
          <Input
            className={styles.search}
            type="search"
            size="small"
            value={text}
            aria-label={own.search}
            placeholder={own.search}
            onChange={(_, { value }) => setText(value)}
          />
          <ul className={`${list} ${styles.list}`}>
            {found.map(({ state, depth }) => (
              <ScorecardRow
                key={state.scorecard.settings.id}
                state={state}
                depth={depth}
                isShown={state === ready}
                onShow={choose}
              />
            ))}
          </ul>
          {found.length === 0 && <p role="status">{own.noneFound({ text: text.trim() })}</p>}
          <SubtleButton onClick={manage}>{own.manage}</SubtleButton>
        </div>
      )}
    </>
  );
}
