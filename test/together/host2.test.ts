import { together } from "../support/together";

together(["workbook/native", "workbook/otherFiles", "session", "workbench"], { part: 2, of: 3 });
