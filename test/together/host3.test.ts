import { together } from "../support/together";

together(["workbook/native", "session", "workbench"], { part: 3, of: 3 });
