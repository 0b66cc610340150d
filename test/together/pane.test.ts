// First, so that what it clears after each test it clears for all of them.
import "@testing-library/react";
import { together } from "../support/together";

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

together(["pane"]);
