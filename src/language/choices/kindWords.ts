import type { KindName } from "../../scorecard";
import type { ChoiceWords } from "./choiceWords";

/** What each kind of KPI is called, what it is used for, and how it explains a score. A new kind is an entry here. */
export const KIND_WORDS: ChoiceWords<KindName, "name" | "use" | "explanation"> = {
  linear: {
    da: {
      name: "Fra udgangspunkt til målværdi",
      use: "Til de fleste KPI'er: hvor stor en del af vejen fra udgangspunktet til målværdien der er tilbagelagt.",
      explanation: "Scoren siger, hvor langt den faktiske værdi er nået fra udgangspunktet til målværdien.",
    },
    en: {
      name: "From baseline to target",
      use: "For most KPIs: how much of the way from where you started to the target has been covered.",
      explanation: "The score says how far the actual value has come from the baseline to the target.",
    },
  },
  ratioHigher: {
    da: {
      name: "Andel af målværdien (højere er bedre)",
      use: "Til mængder, der tælles fra 0: 45 leads ud af 50 giver 90.",
      explanation: "Scoren er den faktiske værdi i forhold til målværdien; højere er bedre.",
    },
    en: {
      name: "Share of the target (higher is better)",
      use: "For amounts counted from 0: 45 leads of 50 give 90.",
      explanation: "The score is the actual value as a share of the target; higher is better.",
    },
  },
  ratioLower: {
    da: {
      name: "Andel af målværdien (lavere er bedre)",
      use: "Til omkostninger og tid, der tælles fra 0: på målværdien giver 100, det dobbelte giver 0.",
      explanation: "Scoren er den faktiske værdi i forhold til målværdien; lavere er bedre.",
    },
    en: {
      name: "Share of the target (lower is better)",
      use: "For cost and time counted from 0: on target gives 100, twice the target gives 0.",
      explanation: "The score is the actual value against the target; lower is better.",
    },
  },
  budget: {
    da: {
      name: "Budget",
      use: "Til udgifter: inden for budgettet og tolerancen giver 100. Et overskredet budget er højst i risiko.",
      explanation: "Scoren siger, om budgettet holder; et overskredet budget er højst i risiko.",
    },
    en: {
      name: "Budget",
      use: "For spending: within the budget and its tolerance gives 100. A budget passed is at risk at best.",
      explanation: "The score says whether the budget is kept; one that is passed is at risk at best.",
    },
  },
  goalRedFlag: {
    da: {
      name: "Målværdi og rødt flag",
      use: "Når du kender to værdier: godt nok og alarm. Skriv alarmværdien som udgangspunkt.",
      explanation: "Scoren siger, hvor værdien ligger i forhold til rødt flag og målværdi.",
    },
    en: {
      name: "Target and red flag",
      use: "When you know two values: good enough, and alarm. Write the alarm as baseline.",
      explanation: "The score says where the value lies between red flag and goal.",
    },
  },
  minMax: {
    da: {
      name: "Mellem dårligst og bedst",
      use: "Til skalaer med to ender, f.eks. en undersøgelse fra 1 til 5.",
      explanation: "Scoren siger, hvor værdien ligger mellem skalaens ender.",
    },
    en: {
      name: "Between worst and best",
      use: "For scales with two ends, such as a survey from 1 to 5.",
      explanation: "The score says where the value lies between the ends of its scale.",
    },
  },
  band: {
    da: {
      name: "Inden for et interval",
      use: "Når både for lidt og for meget er skidt, f.eks. lager eller mails om ugen.",
      explanation: "Scoren siger, om værdien ligger i båndet.",
    },
    en: {
      name: "Within an interval",
      use: "When both too little and too much is bad, such as stock or mails a week.",
      explanation: "The score says whether the value lies in the band.",
    },
  },
  targetIsBest: {
    da: {
      name: "Tættest på målværdien",
      use: "Når præcis målværdien er bedst, f.eks. et lager; scoren falder til begge sider.",
      explanation: "Scoren falder med afstanden til målværdien; præcis er bedst.",
    },
    en: {
      name: "Closest to the target",
      use: "When exactly on target is best, such as a stock; the score falls on both sides.",
      explanation: "The score falls with the distance to the target; exact is best.",
    },
  },
  maintain: {
    da: {
      name: "Hold målværdien",
      use: "Når et niveau er nået og skal holdes inden for en tolerance.",
      explanation: "Scoren siger, om værdien holdes på målværdien.",
    },
    en: {
      name: "Keep at the target",
      use: "When a level has been reached and is to be kept, within a tolerance.",
      explanation: "The score says whether the value is kept on target.",
    },
  },
  steps: {
    da: {
      name: "Trin",
      use: "Når hvert niveau har en fast score, f.eks. 0, 50 og 100.",
      explanation: "Scoren er den, der hører til det trin, værdien har nået.",
    },
    en: {
      name: "Steps",
      use: "When each level has a fixed score, such as 0, 50 and 100.",
      explanation: "The score is that of the step which the value has reached.",
    },
  },
  anchors: {
    da: {
      name: "Din egen kurve",
      use: "Når du selv vil tegne kurven: rette linjer mellem punkter, du sætter.",
      explanation: "Scoren følger den kurve, der er sat med punkter.",
    },
    en: {
      name: "A curve of your own",
      use: "When you want to draw the curve: straight lines between points that you set.",
      explanation: "The score follows the curve that is set by points.",
    },
  },
  qualitative: {
    da: {
      name: "Ord",
      use: "Til vurderinger i ord, f.eks. lav, middel og høj.",
      explanation: "Scoren er den, ordet har på skalaen.",
    },
    en: {
      name: "Words",
      use: "For judgements in words, such as low, medium and high.",
      explanation: "The score is the one that the word has on the scale.",
    },
  },
  yesNo: {
    da: {
      name: "Ja eller nej",
      use: "Alt eller intet: gjort eller ej, eller målværdien er nået eller ej.",
      explanation: "Scoren er alt eller intet: ja eller nej.",
    },
    en: {
      name: "Yes or no",
      use: "All or nothing: done or not, or the target is reached or not.",
      explanation: "The score is all or nothing: yes or no.",
    },
  },
  milestones: {
    da: {
      name: "Milepæle",
      use: "Til projekter i dele: sæt hak ved det, der er nået.",
      explanation: "Scoren er andelen af milepæle, der er nået, efter deres vægt.",
    },
    en: {
      name: "Milestones",
      use: "For projects in parts: tick off what is done.",
      explanation: "The score is the share of milestones that are done, by their weight.",
    },
  },
  compliance: {
    da: {
      name: "Andel af perioder på målværdien",
      use: "Hvor ofte målværdien er nået; kræver en tidsserie.",
      explanation: "Scoren er andelen af perioder, der har nået målværdien.",
    },
    en: {
      name: "Share of periods on target",
      use: "How often the target has been met; needs a time series.",
      explanation: "The score is the share of periods that met the target.",
    },
  },
  deadline: {
    da: {
      name: "Til tiden, jævnt",
      use: "Til en målværdi inden en dato: fremdriften i forhold til den tid, der er gået.",
      explanation: "Scoren er fremdriften i forhold til den tid, der er gået.",
    },
    en: {
      name: "On time, evenly",
      use: "For a target by a date: progress against the time that has gone.",
      explanation: "The score is progress against the time that has passed.",
    },
  },
  deadlineSteps: {
    da: {
      name: "Til tiden, i trin",
      use: "Til en målværdi inden en dato, med det, der skal være nået på bestemte dage.",
      explanation: "Scoren er fremdriften i forhold til de trin, der skulle være nået.",
    },
    en: {
      name: "On time, by steps",
      use: "For a target by a date, with what should be reached on certain days.",
      explanation: "The score is progress against the steps that were to be reached.",
    },
  },
  deadlineCurve: {
    da: {
      name: "Til tiden, efter en kurve",
      use: "Til en målværdi inden en dato, med en kurve mellem bestemte dage.",
      explanation: "Scoren er fremdriften i forhold til den kurve, der er lagt til fristen.",
    },
    en: {
      name: "On time, by a curve",
      use: "For a target by a date, with a curve between certain days.",
      explanation: "The score is progress against the curve set for the deadline.",
    },
  },
};
