import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forwardRef, type ComponentPropsWithoutRef, type ReactElement } from "react";

const useStyles = makeStyles({
  button: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    minWidth: "24px",
    minHeight: "24px",
    paddingBlock: 0,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
    "@media (forced-colors: active)": { ":hover": { color: "Highlight" } },
  },
  iconOnly: { paddingInline: 0 },
  withText: { paddingInline: tokens.spacingHorizontalS },
  outlined: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2BrandSelected,
    "@media (forced-colors: active)": { color: "Highlight" },
  },
  icon: { display: "inline-flex", flexShrink: 0, fontSize: "16px" },
});

interface SubtleButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "type"> {
  readonly icon?: ReactElement;
  readonly look?: "subtle" | "outlined";
  readonly pressed?: boolean;
}

/** A button that costs one element: a list of five hundred rows has a thousand of them. */
export const SubtleButton = forwardRef<HTMLButtonElement, SubtleButtonProps>(function SubtleButton(
  { icon, look = "subtle", pressed, className, children, ...props },
  ref,
) {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      {...props}
      type="button"
      className={mergeClasses(
        styles.button,
        children === undefined ? styles.iconOnly : styles.withText,
        look === "outlined" && styles.outlined,
        pressed && styles.pressed,
        className,
      )}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  );
});
