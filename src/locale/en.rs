//! The English words of the interface.

use super::{ByMode, Messages};

pub(super) static MESSAGES: Messages = Messages {
    title: ByMode {
        own: "How do you lead in sales?",
        candidate: "How much leadership does this candidate show?",
    },
    promise: |items, minutes| {
        [
            format!("{items} questions"),
            format!("about {minutes} minutes"),
            "nothing is sent".into(),
        ]
    },
    instruction: ByMode {
        own: "Think of the past few months. For each question, choose the number that fits what \
              you really did, even if you do not have a team yet.",
        candidate: "Think of what you saw or heard yourself. For each question, choose the number \
                    that fits it best.",
    },
    keys: |points| format!("On a keyboard: 1 to {points} chooses a number, Delete clears it."),

    unanswered: "No number chosen yet",
    rating_of: |point, points| format!("{point} of {points}"),
    closer: |near, far| format!("closer to {near} than to {far}"),
    halfway: |lower, upper| format!("halfway between {lower} and {upper}"),
    mark_not_observed: ByMode {
        own: "Not had the chance yet",
        candidate: "Not observed",
    },
    not_observed: ByMode {
        own: "Not had the chance yet: this question does not count",
        candidate: "Not observed: this question does not count",
    },
    clear: "Clear",

    seller_heading: "Strong at selling",
    seller_intro: |items| {
        format!(
            "{items} extra questions about selling. They do not count in the total. They put the \
             two roles side by side."
        )
    },

    progress: "Progress",
    answered_of: |answered, items| format!("{answered} of {items} answered"),
    marked: ByMode {
        own: |marked| format!("{marked} not had the chance yet"),
        candidate: |marked| format!("{marked} not observed"),
    },
    next: "Next open question",
    to_result: "See the scorecard",

    result_heading: ByMode {
        own: "Your scorecard",
        candidate: "The candidate’s scorecard",
    },
    to_go: |ratings, critical| {
        let mut text = match ratings {
            0 => "The total is nearly there.".into(),
            1 => "One more answer and the total appears here.".into(),
            n => format!("{n} more answers and the total appears here."),
        };
        if !critical.is_empty() {
            text += &format!(" They have to include {}.", listed(critical));
        }
        text
    },
    no_total: |ratings, critical| {
        let mut text = String::from("There is no total, because something is missing for it.");
        match ratings {
            0 => {}
            1 => text += " It needs one more number.",
            n => text += &format!(" It needs {n} more numbers."),
        }
        if !critical.is_empty() {
            text += &format!(" It cannot do without a number for {}.", listed(critical));
        }
        text
    },
    total: "Total",
    of_hundred: "out of 100",
    provisional: "provisional",
    range: |low, high| {
        format!("With every question answered the total ends between {low} and {high}.")
    },
    based_on: |answered, items| format!("based on {answered} of the {items}"),
    reserved: "with reservation",
    ruler: |total, band, from, to| {
        format!("Scale from 0 to 100. The total is {total}: {band} ({from} to {to}).")
    },
    critical_heading: "Talk about this first",
    critical_intro: ByMode {
        own: "Without this basis, leading is hard work. It does not change the total. It is a \
              reason to read it with reservation.",
        candidate: "Without this basis, leading is hard work. It does not change the total. Read \
                    it with reservation and ask about this first.",
    },
    shift_heading: "The step from selling to leading",
    shift: [
        ByMode {
            own: "The step to leading is still a big one: what makes it different from selling \
                  lags behind your other answers.",
            candidate: "The step to leading is still a big one: what makes it different from \
                        selling lags behind the other answers.",
        },
        ByMode {
            own: "You show what makes leading different from selling about as much as the rest.",
            candidate: "What makes leading different from selling shows about as much as the rest.",
        },
        ByMode {
            own: "You are already taking the step to leading: what makes it different from \
                  selling stands out in your answers.",
            candidate: "The step to leading already shows: what makes it different from selling \
                        stands out.",
        },
    ],
    uniform_heading: "A quick check",
    uniform: "Is it right that you chose the same number so often? If it is, nothing has to \
              change.",
    strongest: ByMode {
        own: "What you show most",
        candidate: "What shows most",
    },
    weakest: ByMode {
        own: "Where you can grow",
        candidate: "Talk about this in the interview",
    },
    contrast_heading: "Leading and selling side by side",
    leader: "Leading",
    seller: "Selling",
    accent: [
        ByMode {
            own: "For now your strength is mostly in selling. That is a craft of its own, and so \
                  is leading.",
            candidate: "For now the strength is mostly in selling. That is a craft of its own, \
                        and so is leading.",
        },
        ByMode {
            own: "Your leading and your selling are close together. One does not rule out the \
                  other.",
            candidate: "Leading and selling are close together here. One does not rule out the \
                        other.",
        },
        ByMode {
            own: "For now your strength is more in leading than in selling yourself.",
            candidate: "For now the strength is more in leading than in personal selling.",
        },
    ],
    seller_alone: "There is no total for leading yet to compare this with.",
    profile: "All answers",
    profile_columns: ["Question", "Number"],
    caveats_heading: "How to read this",
    caveats: ByMode {
        own: [
            "The lines between the levels are agreements. They are not norms and they predict \
             nothing.",
            "This is a calculation with fixed rules. There is no AI in it and it is not a test.",
            "A person decides. Use the scorecard to start a conversation.",
        ],
        candidate: [
            "The lines between the levels are agreements. They are not norms and they predict \
             nothing.",
            "This is a calculation with fixed rules. There is no AI in it and it is not a test.",
            "A person decides. Put the scorecard next to conversations, references and what you \
             saw yourself.",
        ],
    },

    shared_heading: "These answers came from a link.",
    shared: "What you change here is not kept.",
    shared_replaces: "If you go on with them, they replace your own answers.",
    shared_back: "Back to your own answers",
    shared_start: "Fill it in yourself",
    shared_adopt: "Go on with these",
    damaged_link: "The link with answers is incomplete or has a mistake in it. Ask for a new link.",
    not_kept: "This browser does not keep the answers here. They are gone when you close the page.",
    kept_session: "The answers are kept until this tab closes.",
    kept_local: "The answers are kept on this device until you clear them.",
    copy_link: "Copy a link to this scorecard",
    link_copied: "Link copied",
    copy_by_hand: "This page may not copy for you. Copy the link yourself:",
    link_note: "The ratings are in the link. Everyone who has the link can see them.",
    note: ByMode {
        own: "Note",
        candidate: "Note and evidence",
    },
    report: "Open the report",
    report_note: ByMode {
        own: "With a next step for each question. To print or keep.",
        candidate: "With an interview question for each item. To print or keep.",
    },
    report_failed: "This part will not load right now. Please try again.",
    contact: "Get in touch",
    contact_confined: "To get in touch: no new page can open here. Use this address:",

    clear_all: "Clear my answers",
    confirm_clear: "Clear all answers and start again?",
    confirm_yes: "Yes, clear all",
    confirm_no: "No, keep them",
    cleared: "All answers are cleared.",
    undo: "Undo",
};

/// "a", "a and b", "a, b and c", each name between quotation marks.
fn listed(names: &[&str]) -> String {
    super::listed(names, '‘', '’', " and ")
}
