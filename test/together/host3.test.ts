import { together } from "../support/together";

together(["workbook/native", "workbook/otherFiles", "session", "workbench"], { part: 3, of: 3 });
