//! The English texts of the report, in British English at B1 level.

use super::{ByRoute, EvidenceWords, Facts, Reasons, ReportWords};
use crate::locale::ByMode;

pub(super) static WORDS: ReportWords = ReportWords {
    heading: ByMode {
        own: "Your report",
        candidate: "Report on the candidate",
    },
    intro: ByMode {
        own: "Beside each rating you see what it looks like in practice. Each question comes \
                  with something to try in the coming weeks. Bring the report to a conversation \
                  with your manager or a colleague.",
        candidate: "Beside each rating you see what it looks like in practice. Each question \
                        comes with an interview question and what to listen for. You can add what \
                        a rating is based on.",
    },
    items_heading: "Question by question",
    now: "Now",
    at: |point| format!("At a {point}"),
    step: "Next step",
    question: "Interview question",
    listen: "Listen for",
    source: "Source",

    note: "Note",
    note_hint: ByMode {
        own: "Notes stay in this browser, just like the answers. What you write also appears \
                  in the report, on the printout and in the PDF. It is never in the link.",
        candidate: "Write down what you saw or heard, and nothing you would not show the \
                        candidate. A note is kept in this browser, as the answers are. It appears \
                        in the report, on the printout and in the PDF, but never in the link.",
    },
    evidence: "What is this rating based on?",
    evidence_kinds: EvidenceWords {
        conversation: "conversation",
        reference: "reference",
        observation: "own observation",
        assessment: "assessment result",
    },
    impression_only: "impression only",
    evidence_heading: "What the ratings are based on",
    evidence_count: |kind, count, rated| match rated {
        1 => format!("{kind}: {count} of 1 rating"),
        n => format!("{kind}: {count} of {n} ratings"),
    },
    impressions: |count, rated| match (count, rated) {
        (_, 1) => "The only rating is based on an impression alone.".into(),
        (count, n) if count == n => "All ratings are based on an impression alone.".into(),
        (1, n) => format!("1 of {n} ratings is based on an impression alone."),
        (count, n) => format!("{count} of {n} ratings are based on an impression alone."),
    },
    evidence_advice: "A conversation shows different things from a reference or a day on the \
                          job. Where they point the same way, a rating is on firmer ground. Where \
                          they don’t, you know what to ask about next.",

    route_heading: "Internal or external?",
    route_intro: "Say where the candidate comes from to see what else there is to weigh up. It \
                      makes no difference to the total.",
    route_unsaid: "Not said",
    route_choices: ByRoute {
        inside: "From inside the organisation",
        outside: "From outside the organisation",
    },
    route_mean: |mean, points, rated| match rated {
        1 => format!("{mean} of {points}, based on 1 rating"),
        n => format!("{mean} of {points} on average, based on {n} ratings"),
    },
    decimal: '.',
    route_unrated: "no ratings yet",
    route_weigh: ByRoute {
        inside: &[
            "An internal candidate knows the customers, the colleagues and the culture.",
            "But the team gets a former colleague as its manager, and someone else has to \
                 bring in the sales that are lost.",
            "Going back to selling is hard afterwards, so agree beforehand how that could be \
                 done.",
        ],
        outside: &[
            "An external candidate may see the team with fresh eyes and often knows other ways \
                 of working.",
            "Hardly anyone here has seen this candidate at work, so references carry more \
                 weight. Getting to know the product and the customers takes time, too.",
            "Keep developing your own people as well, so that not every leader has to come \
                 from outside.",
        ],
    },

    steps_rule: |facts| {
        let mut rule = String::from("This is how they were chosen: always the lowest rating. ");
        if !facts.shift.is_empty() {
            rule += &format!("First among the questions about ‘{}’. ", facts.shift_name);
        }
        if !facts.critical.is_empty() {
            rule += "Then among the basic questions. ";
        }
        if facts.has_groups() {
            rule += "Then among the other questions. ";
        }
        rule += &format!(
            "When ratings are equal, the first in the list goes first. Ratings of {} are left out, and so is anything already chosen.",
            facts.points
        );
        if facts.has_groups() {
            rule +=
                " If a group has nothing to offer, the lowest rating still left takes its place.";
        }
        rule
    },
    steps_why: Reasons {
        role_shift: |name| format!("the lowest rating for ‘{name}’"),
        critical: "the lowest rating among the basic questions left",
        other: "the lowest rating among the other questions",
        left: "the lowest rating that was left",
    },
    steps_none: ByMode {
        own: |points| format!("As soon as there is a rating below {points}, a step appears here."),
        candidate: |points| {
            format!("Without a rating below {points}, any interview question can come first.")
        },
    },

    export: "Take it with you",
    more: "More",
    close: "Close the report",
    label: "Candidate’s name or code",
    label_hint: "This appears only in the report, on the printout and inside the files, never \
                     in the link or in a file’s name. Initials or a number will do.",
    print: "Print",
    download_blank: "Blank checklist as PDF",
    copy_text: "Copy as text",
    text_copied: "Text copied",
    copy_by_hand: "This browser does not let the page copy. Select the text and copy it \
                       yourself:",
    download_csv: "Download CSV (for a spreadsheet)",
    download_json: "Download JSON (for software)",
    preparing: "Making the PDF…",
    downloaded: "The file has been made.",
    pdf_failed: "The part that makes the PDF could not be loaded. Try again or choose ‘Print’: \
                     its window can often save as PDF too.",
    file_failed: "No file could be made on this page. Choose ‘Copy as text’ instead.",
    print_failed: "Did no print window open? Then download the report as a PDF and print that file.",
    pdf_lacks: |signs| {
        format!(
            "The PDF lacks these characters: {signs}. It will show a □ there. The other files \
                 and the printout do have them."
        )
    },
    pdf_replaced: "A □ stands for a character that this PDF can’t show. Whoever copies the text \
                       still gets that character.",
    sandboxed: "This page is in a closed-off frame, where printing and downloading do not work. \
                   You can still copy the text by hand.",
    contact_hint: "The ratings are not sent along when you get in touch. If you want to share \
                       them, copy the report as text first.",

    lines: ["Name", "Date", "Filled in by"],
    day_locale: "en-GB",
    made_on: |day| format!("Made on {day}"),
    code_note: "Scan this code to see these ratings on a screen. It holds no notes.",
    no_code_note: "Open this address to see the ratings on a screen, without notes. It is too \
                       long for a code.",
    rules_heading: "How the numbers are worked out",
    rules,
    seller_rule: |facts| {
        format!(
            "The {} questions about ‘{}’ get a total of their own once all of them have a \
                 rating. It is worked out in the same way. A difference of less than {} points \
                 from the other total does not count. Without that other total, or if all its \
                 ratings are equal, nothing is compared.",
            facts.seller, facts.seller_name, facts.accent_difference
        )
    },

    blank_intro: |not_observed| {
        format!(
            "Read all the questions before the interview and put them to every candidate. \
                 Leave the sales figures out of it for now. Have the candidate tell you about \
                 something that really happened. Choose a rating afterwards. If there was a chance \
                 and it did not happen, choose 1. Tick ‘{not_observed}’ if you saw or heard \
                 nothing about it."
        )
    },
    blank_tick: |not_observed| format!("Tick ‘{not_observed}’ if there was no chance to."),
    add_up_heading: "Adding up by hand",
    add_up,
    pillar: "Theme",
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} ‘{name}’"));
    let mut rules = vec![
        if facts.weights.is_empty() {
            format!(
                "A rating runs from 1 to {} and every rating counts equally. Take 1 off each rating \
                 and add up what is left. Divide that by {} times the number of ratings. Multiply by \
                 100 and round: that is the total.",
                facts.points,
                facts.points - 1
            )
        } else {
            format!(
                "A rating runs from 1 to {}. Not every question counts equally: {}. Take 1 off each rating, multiply by the weight of the question and add up. Divide that by {} times the weights of all questions with a rating. Multiply by 100 and round: that is the total.",
                facts.points,
                facts.weighted(|name, weight| format!("‘{name}’ counts {weight} times")),
                facts.points - 1
            )
        },
        if facts.critical.is_empty() {
            format!(
                "There is a total once at least {} of the {} questions have a rating.",
                facts.least, facts.items
            )
        } else {
            format!(
                "There is a total once at least {} of the {} questions have a rating. The basic \
                 questions have to be among them: {}.",
                facts.least,
                facts.items,
                facts.listed(&facts.critical)
            )
        },
    ];
    if !facts.critical.is_empty() {
        rules.push(format!(
            "If there is a total and a basic question has a {} or lower, ‘{}’ is put beside the \
             level. The number stays the same and it rules nobody out.",
            facts.low, facts.reserved
        ));
    }
    rules.push("A question without a rating does not count. If there is a total all the same, you see how \
         low and how high it could still end up.".into());
    rules.push(format!("The levels are {}.", facts.enumerated(&bands)));
    if !facts.shift.is_empty() {
        rules.push(format!(
            "‘{}’ is about {}. Their average is compared with that of the other \
             questions. Only a difference of {} or more counts. The comparison needs a total, a \
             rating for each of these questions and at least {} other ratings. If all ratings are \
             equal, nothing is compared.",
            facts.shift_name,
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 point".into(),
                gap => format!("{gap} points"),
            },
            facts.shift_others
        ));
    }
    rules
}

fn add_up(facts: &Facts) -> Vec<String> {
    let less = facts.points - 1;
    let bands = facts.bands(|range, name| format!("{range} {name}"));
    let example = facts.example();
    let mut steps = vec![
        "Count how many questions have a rating and call that number n.".into(),
        if facts.critical.is_empty() {
            format!(
                "Check that there is a total: n is at least {}.",
                facts.least
            )
        } else {
            format!(
                "Check that there is a total: n is at least {}, and these basic questions have a \
                 rating: {}.",
                facts.least,
                facts.listed(&facts.critical)
            )
        },
    ];
    if facts.weights.is_empty() {
        steps.push(format!(
            "Add up all ratings and take off n. Multiply by 100, divide by {less} × n and round. A \
             half goes up."
        ));
        steps.push(format!(
            "Example: {} ratings, {} together. {} minus {} is {}, times 100 is {}. Divided by {}, \
             that is {} when rounded.",
            example.rated,
            example.sum,
            example.sum,
            example.rated,
            example.rest,
            100 * example.rest,
            example.most,
            example.total
        ));
    } else {
        steps.push(format!(
            "Take 1 off each rating and multiply by the weight of the question. Not every question counts equally: {}. Add up, multiply by 100 and divide by {less} times the weights of all questions with a rating. Round: a half goes up.",
            facts.weighted(|name, weight| format!("‘{name}’ counts {weight} times"))
        ));
    }
    steps.push(format!("Look up the level: {}.", bands.join(", ")));
    if !facts.critical.is_empty() {
        steps.push(format!(
            "Does a basic question have a {} or lower? Then write ‘{}’ after the level.",
            facts.low, facts.reserved
        ));
    }
    steps
}
