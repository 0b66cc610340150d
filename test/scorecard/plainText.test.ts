import fc from "fast-check";
import { plainText } from "../../src/scorecard";

test.each([
  ["Klik-frekvens (CTR):", "klik frekvens ctr"],
  ["Åbningsrate – e-mail, 45%", "aabningsrate e mail 45 %"],
  ["Café crème²", "cafe creme2"],
  ["A\u030Abningsrate", "aabningsrate"],
  ["İZMIR", "izmir"],
  [" \t", ""],
])("%j is read as %j", (text, plain) => expect(plainText(text)).toBe(plain));

test("texts of Danish letters alone are read as they are beside others", () => {
  const letters = fc.constantFrom(..."abcxyzABCXYZæøåÆØÅ0189 %-–—_/.,:;()[]’“”»«&+*#@!?'\"|~`^$");
  fc.assert(
    fc.property(fc.array(letters), (all) => {
      const text = all.join("");
      expect(plainText(`é ${text}`)).toBe(`e ${plainText(text)}`.trim());
    }),
  );
});
