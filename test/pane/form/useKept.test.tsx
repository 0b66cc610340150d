import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { SessionProvider } from "../../../src/pane/frame/session";
import { useKept } from "../../../src/pane/form/useKept";
import { smallStage } from "../scorecards";

function Note({ about }: { readonly about: string }) {
  const [text, type, forget] = useKept(`note/${about}`, () => "");
  return (
    <>
      <input aria-label="Note" value={text} onChange={({ target }) => type(target.value)} />
      <button onClick={forget}>Forget</button>
    </>
  );
}

const text = (): string => screen.getByRole<HTMLInputElement>("textbox").value;

test("what is kept of one thing is never shown or kept of another, also where the view stays", async () => {
  const stage = smallStage();
  const user = userEvent.setup({ delay: null });
  const drawn = (about: string) => (
    <SessionProvider session={stage}>
      <Note about={about} />
    </SessionProvider>
  );
  const { rerender } = render(drawn("Salg"));
  await user.type(screen.getByRole("textbox"), "Loyalitet");
  rerender(drawn("Drift"));
  expect(text()).toBe("");
  await user.type(screen.getByRole("textbox"), "Tid");
  rerender(drawn("Salg"));
  expect(text()).toBe("Loyalitet");
  await user.click(screen.getByRole("button"));
  rerender(drawn("Drift"));
  expect(text()).toBe("Tid");
  cleanup();
  render(drawn("Salg"));
  expect(text()).toBe("");
});
