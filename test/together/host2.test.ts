import { hostTogether } from "../support/together";

hostTogether({ part: 2, of: 3 });
