import { Button } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

interface NumbersBehindProps {
  /** What the button says. */
  readonly show: string;
  readonly hide: string;
  /** The table, drawn when it is asked for. */
  readonly children: ReactNode;
}

/** The numbers behind a picture, for who wants them or cannot see it. */
export function NumbersBehind({ show, hide, children }: NumbersBehindProps) {
  const tableId = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<TableRegular />}
        aria-expanded={isShown}
        aria-controls={tableId}
        onClick={() => setIsShown(!isShown)}
      >
        {isShown ? hide : show}
      </Button>
      <div id={tableId} hidden={!isShown}>
        {isShown && children}
      </div>
    </div>
  );
}
