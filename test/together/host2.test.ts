import { together } from "../support/together";

together(["workbook/native", "session", "workbench"], { part: 2, of: 3 });
