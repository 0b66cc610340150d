import { likelyLocale } from "../../../src/pane/frame/likelyLocale";

const PAGE = "https://localhost:3000/taskpane.html";

test.each([
  ["what Excel opens the page with", `${PAGE}?_host_Info=Excel$Web$16.01$da-DK$c0$$$0#&_xdm_Info=c0|1|2`, "da-DK"],
  ["the same with its signs written out", `${PAGE}?_host_Info=Excel%24Win32%2416.02%24sv-SE%24%24%24%240`, "sv-SE"],
  ["behind the number sign", `${PAGE}#_host_Info=Excel$Mac$16.02$nb-NO`, "nb-NO"],
  ["the browser's where the address names none", `${PAGE}?language=da-DK`, "en-US"],
  ["the browser's where the address is cut off", `${PAGE}?_host_Info=Excel$Web$16.01`, "en-US"],
])("the pane expects to speak %s", (_, address, locale) => {
  expect(likelyLocale(address, "en-US")).toBe(locale);
});
