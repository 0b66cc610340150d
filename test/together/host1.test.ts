import { hostTogether } from "../support/together";

hostTogether({ part: 1, of: 3 });
