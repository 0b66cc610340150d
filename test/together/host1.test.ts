import { together } from "../support/together";

together(["workbook/native", "workbook/otherFiles", "session", "workbench"], { part: 1, of: 3 });
