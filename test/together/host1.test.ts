import { together } from "../support/together";

together(["workbook/native", "session", "workbench"], { part: 1, of: 3 });
