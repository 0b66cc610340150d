import { surveyOf } from "../../../src/workbook/finder/surveys";

const NAMES = ["eNPS", "NPS", "Medarbejdertilfredshed", "Kundetilfredshed"];
const askedBy = (question: string) =>
  NAMES.filter((name) => surveyOf({ name, aliases: [] })?.question.test(question) === true);

test.each([
  ["Hvor tilfreds er du med vores medarbejdere?", "Kundetilfredshed"],
  ["How satisfied are you with our employees' service?", "Kundetilfredshed"],
  ["Hvor tilfreds er du med de ansattes hjælp?", "Kundetilfredshed"],
  ["Vil du anbefale vores medarbejdere til andre?", "NPS"],
  ["How likely are you to recommend us to a friend?", "NPS"],
  ["Hvor tilfreds er du som medarbejder?", "Medarbejdertilfredshed"],
  ["How satisfied are you as an employee?", "Medarbejdertilfredshed"],
  ["Hvor tilfreds er du med dit arbejde?", "Medarbejdertilfredshed"],
  ["Hvor tilfreds er du med dit job?", "Medarbejdertilfredshed"],
  ["Hvor tilfreds er du med din arbejdsplads?", "Medarbejdertilfredshed"],
  ["How satisfied are you with working here?", "Medarbejdertilfredshed"],
  ["How satisfied are you with your work?", "Medarbejdertilfredshed"],
  ["Vil du anbefale os som arbejdsplads?", "eNPS"],
  ["Would you, as an employee, recommend us?", "eNPS"],
])("%s asks for %s, and for no other", (question, name) => {
  expect(askedBy(question)).toEqual([name]);
});
