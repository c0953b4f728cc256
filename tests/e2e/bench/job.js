// What both pages by hand know: the questions, and what a result says of the answers.
const ITEMS = [
  ["leadership_motivation", "Wanting to lead", "You want to lead, even if it means that you sell less yourself.", "Given the choice, you spend your time selling.", "Given the choice, you spend as much time on colleagues as on selling.", "Given the choice, you spend your time guiding colleagues."],
  ["listening_empathy", "Listening closely", "You try to understand a colleague first.", "You tell a colleague straight away what you think.", "You ask a colleague a few questions first.", "You keep asking until you know what is going on with a colleague."],
  ["trust_delegation", "Handing over work", "You are willing to trust a colleague with work that matters.", "You usually do an important task yourself.", "You give a colleague an important task and agree on the approach.", "You give a colleague an important task and leave the approach open."],
  ["coaching", "Coaching colleagues", "You help colleagues so that they can do it themselves next time.", "You usually solve a colleague’s problem for them.", "You give tips to a colleague who has a problem.", "You ask questions that help a colleague find the answer themselves."],
  ["team_strategy", "Thinking of the team", "You look beyond your own results, at where the team should be going.", "Your ideas are mainly about your own customers.", "You also have ideas that help a few colleagues.", "You also have ideas about where the whole team should be going."],
  ["consistency", "Keeping promises", "You stay calm and dependable when things get busy.", "If you can’t keep a promise, you say so afterwards.", "If you can’t keep a promise, you say so shortly before.", "If you can’t keep a promise, you say so well in advance."],
  ["planning_structure", "Planning work", "You know in advance which work needs doing when.", "You decide on the day what you are going to do.", "You make a plan for the week ahead.", "You make a plan for the months ahead."],
  ["connecting_motivating", "Motivating others", "You match your approach to what motivates a colleague.", "You approach everyone in much the same way.", "You adapt your approach to colleagues you know well.", "You adapt your approach, even to colleagues who think very differently."],
  ["self_reflection", "Admitting mistakes", "When something goes wrong, you first look at your own part in it.", "After a mistake, you mainly talk about the circumstances.", "You talk about your part in a mistake when someone asks.", "You talk about your part in a mistake before anyone asks."],
  ["learning_agility", "Learning from feedback", "You use advice from others to get better.", "You stick to your own way when someone gives you advice.", "You try out advice that someone gives you.", "You ask for advice and try it out."],
];
const CRITICAL = ["leadership_motivation", "coaching", "learning_agility"];
const BANDS = [[75, "Clearly visible"], [58, "Often visible"], [42, "Partly visible"], [0, "Not much visible yet"]];
const UNANSWERED = "No number chosen yet";
const NOT_OBSERVED = "not observed";
const POINTS = 7;

/** The example that is nearest to a rating. */
const near = (rating) => Math.round((rating - 1) / 3);

/** A rating as dots, for the eye. */
const dots = (rating) => "●".repeat(rating) + "○".repeat(POINTS - rating);

/** What a slider says, by the anchors of its item. */
const meaning = (anchors, answer) =>
  typeof answer === "number" ? `${answer}: ${anchors[near(answer)]}` : answer ?? UNANSWERED;

/** The points of the star, as an SVG wants them. */
const star = (ratings) => ratings.map((rating, place) => {
  const angle = (2 * Math.PI * place) / ratings.length;
  const far = (100 * rating) / POINTS;
  return `${Math.round(far * Math.sin(angle))},${Math.round(-far * Math.cos(angle))}`;
}).join(" ");

/** From the answers by key to the words of progress and, once there is one, of the result. */
function judge(answers) {
  const rows = ITEMS.map(([key, name, , ...anchors]) => ({ key, name, anchors, answer: answers[key] }));
  const rated = rows.filter(({ answer }) => typeof answer === "number");
  const marked = rows.filter(({ answer }) => answer === NOT_OBSERVED).length;
  const progress =
    `${rated.length} of ${ITEMS.length} answered` + (marked ? `, ${marked} not observed` : "");
  const enough = rated.length >= 0.8 * ITEMS.length && CRITICAL.every((key) => answers[key] >= 1);
  if (!enough) return { progress };
  const sum = rated.reduce((sum, { answer }) => sum + answer - 1, 0);
  const total = Math.round((100 * sum) / ((POINTS - 1) * rated.length));
  const lowest = [...rated].sort((one, other) => one.answer - other.answer);
  const steps = lowest.filter(({ answer }) => answer < POINTS).slice(0, 3);
  const strongest = lowest.filter(({ answer }) => answer > 4).slice(-3).reverse();
  const said = (rows) => rows.map(({ name, answer, anchors }) =>
    ({ name, dots: dots(answer), rating: `${answer} of ${POINTS}`, text: anchors[Math.min(2, near(answer) + 1)] }));
  return {
    progress,
    total,
    band: BANDS.find(([from]) => total >= from)[1],
    steps: said(steps),
    strongest: said(strongest),
    rows: rows.map(({ name, answer }) => ({
      name,
      dots: typeof answer === "number" ? dots(answer) : "",
      rating: typeof answer === "number" ? `${answer} of ${POINTS}` : answer ?? UNANSWERED,
    })),
    star: star(rows.map(({ answer }) => (typeof answer === "number" ? answer : 0))),
  };
}
