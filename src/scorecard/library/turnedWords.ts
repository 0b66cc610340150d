/** Words beside what there is to be much of, after which nobody knows whether it still is: of late orders, and of the price of a click, less is better. */
const WORDS = [
  // What is paid or given away for it.
  "pris(en|er|erne)?|prices?|rabat\\p{L}*|discounts?|gebyr\\p{L}*|fees?|bøde\\p{L}*|fines?",
  "(?<!(før|efter|uden|ekskl\\.?|inkl\\.?) )skat\\p{L}*|(?<!(before|after|without|excluding|excl\\.?|including|incl\\.?|pre|net of)[ -])tax(es)?",
  // What is gone, or on its way there.
  "tab(et|ene)?|loss(es)?|erosion|nedgang|tilbagegang|fald(et|ende)?|dyk|declin(e|ed|es|ing)|drops?|dropped|fall(s|ing)?",
  "aflys\\p{L}*|afmeld\\p{L}*|opsagte?|opsig\\p{L}*|frafald\\p{L}*|afvist\\p{L}*|rejected|blocked|blokere\\p{L}*|failed|fejlet|mislykke\\p{L}*|abandon\\p{L}*|forladt\\p{L}*",
  "expired|udløb\\p{L}*|churned|refund\\p{L}*|refunder\\p{L}*|returner\\p{L}*|returned|stop(ped)?|stoppe\\p{L}*|warnings?|advarsl\\p{L}*",
  // What is not there yet, or too late.
  "late|sen(e|t)|pending|outstanding|udestående|unpaid|ubetalt\\p{L}*|afvente\\p{L}*|ventende|waiting|venteliste\\p{L}*|waitlist|backlog|on hold|i bero|missing|mangle\\p{L}*",
  "risk|risiko|(u|un)(behandle|besvare|answer|assign|handle|qualifi|kvalific|resolv|løst|profit|rentab)\\p{L}*",
  // What is none.
  "invalid|ugyldig\\p{L}*|falske?|fake|bots?|spam|fraud\\p{L}*|svindel|duplicates?|dubletter?|døde|dead|negativ\\p{L}*|nul",
  // How long it takes.
  "(?<!(?<!\\p{L})on[ -])time|(tid|dage|timer|days|hours|weeks|uger) (til|to)|days (sales|payable)|cycles?",
];
/** The same at the end of a Danish compound. */
const ENDS = "pris(en|er)?|rabat(ter)?|tab(et)?|nedgang|tilbagegang|stop|cyklus(sen)?|(?<!oppe)tid(en)?";
/** A part of something, with what it is a part of behind it: "Lønandel af omsætning". */
const SHARE = "(andel|share|%|pct\\.?|procent|percent(age)?) (af|of) (omsætning|salg|revenue|sales|income|turnover)";

export const TURNED = new RegExp(
  `(?<!\\p{L})(${WORDS.join("|")})(?!\\p{L})|\\p{L}{3,}(${ENDS})(?!\\p{L})|(?<!\\p{L})nul\\p{L}`,
  "iu",
);
export const IS_SHARE = new RegExp(SHARE, "iu");
