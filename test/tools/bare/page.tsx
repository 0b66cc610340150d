import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

// The least that an add-in with React and Fluent can be: what every such pane costs before it does anything.
void Office.onReady().then(() => {
  const root = document.body.appendChild(document.createElement("div"));
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Scorecard</Button>
    </FluentProvider>,
  );
});
