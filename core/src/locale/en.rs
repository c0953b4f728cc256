//! The English words of the interface.

use super::{ByMode, Compared, Messages, messages::Missing, template::Template};

pub(super) static MESSAGES: Messages = Messages {
    title: ByMode {
        own: "How do you lead in sales?",
        candidate: "How much leadership does this candidate show?",
    },
    and: " and ",
    quotes: ["‘", "’"],
    promise: [
        Template("{items} questions"),
        Template("about {minutes} minutes"),
        Template("nothing is sent"),
    ],
    instruction: ByMode {
        own: "Think of the past few months. For each question, choose the number that fits what \
              you really did, even if you do not have a team yet.",
        candidate: "Think of what you saw or heard yourself. For each question, choose the number \
                    that fits it best.",
    },
    could_have: ByMode {
        own: Template("If you could have but did not, choose {lowest}."),
        candidate: Template("If there was a chance but it did not happen, choose {lowest}."),
    },
    fair: "Let the sales figures rest for a moment. Ask every candidate the same questions.",
    keys: Template("On a keyboard: 1 to {points} chooses a number, Delete clears it."),

    unanswered: "No number chosen yet",
    rating_of: Template("{point} of {points}"),
    closer: Template("closer to {near} than to {far}"),
    between: Template("between {low} and {high}"),
    mark_not_observed: ByMode {
        own: "Not had the chance yet",
        candidate: "Not observed",
    },
    not_observed: ByMode {
        own: "Not had the chance yet: this question does not count",
        candidate: "Not observed: this question does not count",
    },
    clear: "Clear",

    seller_heading: "Selling",
    seller_intro: Template(
        "{items} extra questions about selling. They do not count towards the total. They put the \
         two roles side by side.",
    ),

    progress: "Progress",
    answered_of: Template("{answered} of {items} answered"),
    marked: ByMode {
        own: Template("{marked} with no chance yet"),
        candidate: Template("{marked} not observed"),
    },
    next: "Next open question",
    to_result: "See the scorecard",
    step_of: Template("Question {number} of {questions}"),
    back: "Back",
    onward: "Next",
    change_answers: "Change answers",

    result_heading: ByMode {
        own: "Your scorecard",
        candidate: "The candidate’s scorecard",
    },
    missing: Missing {
        one: Template("The total needs one more rating"),
        more: Template("The total needs {ratings} more ratings"),
        at: Template(", for {names}"),
        at_least_at: Template(", including {names}"),
    },
    total: "Total",
    of_hundred: "out of 100",
    provisional: "provisional",
    range: Template(
        "With a rating for every question, the total would be between {low} and {high}.",
    ),
    based_on: Template("based on {answered} of the {items} questions"),
    reserved: "with reservations",
    ruler: Template("Scale from 0 to 100. The total is {total}: {band} ({from} to {to})."),
    critical_heading: "Mind the basics",
    critical_intro: "What is listed here is among the basics of this checklist and was rated low.",
    reserved_why: Template(
        "That is why the total says ‘{reserved}’. The number itself stays the same.",
    ),
    shift_heading: "The step from selling to leading",
    shift: Template(
        "{items} are about this step. On average they are rated {than} the other questions that \
         count. This only compares these answers with each other. The total says how high they \
         are.",
    ),
    shift_than: Compared {
        lower: "lower than",
        equal: "about the same as",
        higher: "higher than",
    },
    uniform_heading: "A quick check",
    uniform: "Is it right that you chose the same number so often? If it is, nothing has to \
              change.",
    strongest: ByMode {
        own: "What you already show",
        candidate: "What is already visible",
    },
    no_strength: "No clear strength yet",
    no_strength_why: Template("No rating is above {middle}."),
    steps: ByMode {
        own: "Steps for the coming weeks",
        candidate: "Interview questions for next time",
    },
    contrast_heading: "Leading and selling side by side",
    leader: "Leading",
    seller: "Selling",
    accent: Compared {
        lower: "Selling scores higher than leading for now.",
        equal: "Leading and selling score about the same for now.",
        higher: "Leading scores higher than selling for now.",
    },
    seller_alone: "There is no total for leading yet to compare this with.",
    profile: "All answers",
    profile_columns: ["Question", "Number"],
    caveats_heading: "How to read this",
    caveats: ByMode {
        own: [
            "The levels are conventions, not norms. They predict nothing.",
            "A sum with fixed rules: no test and no AI.",
            "People often rate themselves kindly. Ask a colleague.",
        ],
        candidate: [
            "The levels are conventions, not norms. They predict nothing.",
            "A sum with fixed rules: no test and no AI.",
            "A person decides. Take up references too.",
        ],
    },

    go_on: "Go on by itself",
    shared_title: "A shared scorecard about sales leadership",
    shared_heading: "These answers came from a link.",
    shared: ByMode {
        own: "The link does not say whose they are. ‘You’ means whoever gave them.",
        candidate: "The link does not say who they are about or who gave them.",
    },
    shared_replaces: "If you go on with them, they replace your own answers.",
    shared_back: "Back to your own answers",
    shared_start: "Fill it in yourself",
    shared_adopt: "Go on with these",
    damaged_link: "The link with answers is incomplete or has a mistake in it. Ask for a new link.",
    not_kept: "This browser does not keep the answers here. They are gone when you close the page.",
    kept_session: "The answers are kept until this tab closes.",
    kept_local: "The answers are kept on this device until you clear them.",
    copy_link: "Copy a link",
    link_copied: "Link copied",
    copy_by_hand: "This page may not copy for you. Copy the link yourself:",
    link_note: "The ratings are in the link. Everyone who has the link can see them.",
    note: ByMode {
        own: "Note",
        candidate: "Note and source",
    },
    report: "Open the report",
    report_note: ByMode {
        own: "A next step for each question, to keep.",
        candidate: "An interview question for each item, to keep.",
    },
    download_pdf: "Download PDF",
    report_failed: "This part will not load right now. Please try again.",
    contact_reason: "Would you like to talk this result through?",
    agency_reason: ByMode {
        own: "This is how you see yourself. Someone from outside often sees something else.",
        candidate: "Two people see more than one. Put your ratings beside someone else’s view.",
    },
    contact: "Get in touch",
    contact_agency: ByMode {
        own: "Discuss your result with ",
        candidate: "Discuss this result with ",
    },
    offered_by: "This scorecard is offered by",
    privacy: "Privacy statement",
    contact_sandboxed: "This frame can’t open a new page. Use this address:",

    clear_all: "Clear my answers",
    confirm_clear: "Clear all answers and start again?",
    confirm_yes: "Yes, clear all",
    confirm_no: "No, keep them",
    cleared: "All answers are cleared.",
    undo: "Undo",
};
