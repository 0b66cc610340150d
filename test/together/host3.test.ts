import { hostTogether } from "../support/together";

hostTogether({ part: 3, of: 3 });
