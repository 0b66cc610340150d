import { unitTogether } from "../support/together";

unitTogether();
