//! The English texts of the report, in British English at B1 level.

use super::{Advice, ByRoute, EvidenceWords, Facts, Reasons, ReportText, ReportWords};
use crate::locale::ByMode;

pub(super) static TEXT: ReportText = ReportText {
    advice: &[
        Advice {
            key: "leadership_motivation",
            step: "For three weeks, spend one morning a week on a colleague’s customer visits. \
                   Sell nothing yourself. Note afterwards what gave you energy. Would you like to \
                   go again? That tells you something about what you enjoy.",
            question: "Tell me about a time when you gave up selling time for a colleague. What \
                       did you leave undone?",
            listen: "A real moment, what it cost and why it was worth it. ‘I’m always happy to \
                     help’ says less. So does a story that ends with the candidate’s own \
                     customers.",
        },
        Advice {
            key: "listening_empathy",
            step: "This month, whenever a deal comes up in a meeting, sum up your colleague’s \
                   point before you respond. Ask if you got it right. It is working when there is \
                   less and less to correct.",
            question: "Tell me about a disagreement with a colleague over a customer. How did that \
                       colleague see it?",
            listen: "The colleague’s view, told fairly and in detail. Listen for the questions it \
                     took to get there, too. ‘We sorted it out’ leaves the colleague out of the \
                     picture.",
        },
        Advice {
            key: "trust_delegation",
            step: "Within two weeks, have a colleague take over one of your customer meetings. \
                   Clear it with your manager first. Agree on the goal and leave the approach \
                   open. It has worked if you did not need to step in.",
            question: "What important work did you last hand to a colleague? What did you do when \
                       that colleague went about it differently?",
            listen: "What was agreed beforehand, and whether the colleague really got to decide. \
                     Was only dull work handed over, or was the work quietly taken back? Then the \
                     answer is not about trust.",
        },
        Advice {
            key: "coaching",
            step: "For four weeks, talk with one colleague for twenty minutes a week about a \
                   current deal. Give no advice. Have them write down the next step. Afterwards, \
                   see which steps were taken without you.",
            question: "Who got better at something with your help? Tell me exactly what you did \
                       along the way.",
            listen: "One particular colleague, the questions that were asked, and what that person \
                     now does without help. ‘I showed them how it’s done’ is a demonstration, not \
                     coaching yet.",
        },
        Advice {
            key: "team_strategy",
            step: "Before the next team meeting, find out where most of the team’s deals get \
                   stuck. Work out what the team should do differently. Bring one proposal. A \
                   month later, see whether colleagues use it.",
            question: "Describe an idea of yours about where the team should be going. How did you \
                       get colleagues on board?",
            listen: "Which problem the team had, which way it had to go, and who was better off \
                     afterwards. It says little if the plan mainly raised the candidate’s own \
                     sales, or never became more than an idea.",
        },
        Advice {
            key: "consistency",
            step: "For four weeks, put every promise to a colleague or customer on one list, with \
                   a date. If a date is at risk, call well before it. At the end, count how often \
                   you only called afterwards.",
            question: "Which promise to a colleague was hardest to keep when things were busy? \
                       Tell me how it went.",
            listen: "What was agreed, when it was due and who was told when time ran short. Listen \
                     for how calm the candidate stayed, too. Without an example, ‘I always keep my \
                     word’ is one more promise, not an answer.",
        },
        Advice {
            key: "planning_structure",
            step: "This Friday, put the rest of the quarter on one page: busy weeks, holidays and \
                   deadlines. Set aside two hours a week for colleagues. After four weeks, count \
                   how many of those hours went ahead.",
            question: "Think of your busiest quarter in the past year. What did you do in the \
                       weeks before it?",
            listen: "Choices made weeks ahead, what was dropped on purpose and who knew about it \
                     in time. ‘Just working harder’ is not a plan yet.",
        },
        Advice {
            key: "connecting_motivating",
            step: "Choose two colleagues who have little in common. This month, thank each in a \
                   way that suits them: one in the team meeting, the other in private. A week \
                   later, ask how it came across.",
            question: "Think of two colleagues who are very different. After a bad month, what did \
                       you do for one, and what for the other?",
            listen: "Two approaches, each with a reason that came from talking to that colleague. \
                     The same pep talk for both, or only a bonus, says little.",
        },
        Advice {
            key: "self_reflection",
            step: "At the next sales meeting, be the one to bring up a forecast of yours that was \
                   off. Say what you now judge differently. It has worked when a colleague follows \
                   with an example.",
            question: "Tell me about a forecast of yours that was well wide of the mark. How did \
                       your manager hear about it?",
            listen: "Told early and without being asked, with what the candidate had been too \
                     hopeful about. If it is mainly about a customer who had a change of heart, \
                     ask once more.",
        },
        Advice {
            key: "learning_agility",
            step: "Ask a colleague to sit in on two customer meetings and give you one piece of \
                   advice. Practise it for three weeks. Then invite the same colleague again and \
                   ask what has changed.",
            question: "Which piece of feedback seemed unfair to you at first? Tell me what you did \
                       with it later.",
            listen: "What exactly the feedback was, and what really changed afterwards. If it \
                     stops at ‘I’m open to anything’, there is no example yet.",
        },
    ],
    words: ReportWords {
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
        route_questions: [
            (
                "motivation",
                "Would this candidate still want to lead without a new title or a higher salary?",
            ),
            (
                "suitability",
                "What does this candidate already do that is part of leading a team, and who saw it?",
            ),
            (
                "development",
                "What does this candidate do with feedback, and how does it show later?",
            ),
        ],
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
            format!(
                "This is how they were chosen: always the lowest rating. First among the questions \
                 about the step to leading, then among the basic questions, then among the other \
                 questions. When ratings are equal, the first in the list goes first. Ratings of \
                 {} are left out, and so is anything already chosen. If a group has nothing to \
                 offer, the lowest rating still left takes its place.",
                facts.points
            )
        },
        steps_why: Reasons {
            role_shift: "the lowest rating for the step to leading",
            critical: "the lowest rating among the basic questions left",
            other: "the lowest rating among the other questions",
            left: "the lowest rating that was left",
        },
        steps_none: ByMode {
            own: |points| {
                format!("As soon as there is a rating below {points}, a step appears here.")
            },
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

        file_name: "sales-leader-scorecard",
        blank_file_name: "sales-leader-checklist-blank",
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
                "The {} questions about selling get a total of their own once all of them have a \
                 rating. It is worked out in the same way. A difference of less than {} points \
                 from the other total does not count. Without that other total, or if all its \
                 ratings are equal, nothing is compared.",
                facts.seller, facts.accent_difference
            )
        },

        blank_title: "Checklist for leadership in sales",
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
    },
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} ‘{name}’"));
    vec![
        format!(
            "A rating runs from 1 to {} and every rating counts equally. Take 1 off each rating \
             and add up what is left. Divide that by {} times the number of ratings. Multiply by \
             100 and round: that is the total.",
            facts.points,
            facts.points - 1
        ),
        format!(
            "There is a total once at least {} of the {} questions have a rating. The basic \
             questions have to be among them: {}.",
            facts.least,
            facts.items,
            facts.listed(&facts.critical)
        ),
        format!(
            "If there is a total and a basic question has a {} or lower, ‘{}’ is put beside the \
             level. The number stays the same and it rules nobody out.",
            facts.low, facts.reserved
        ),
        "A question without a rating does not count. If there is a total all the same, you see how \
         low and how high it could still end up.".into(),
        format!("The levels are {}.", facts.enumerated(&bands)),
        format!(
            "The step to leading is about {}. Their average is compared with that of the other \
             questions. Only a difference of {} or more counts. The comparison needs a total, a \
             rating for each of these questions and at least {} other ratings. If all ratings are \
             equal, nothing is compared.",
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 point".into(),
                gap => format!("{gap} points"),
            },
            facts.shift_others
        ),
        "Nobody has tested how well the questions measure.".into(),
    ]
}

fn add_up(facts: &Facts) -> Vec<String> {
    let less = facts.points - 1;
    let bands = facts.bands(|range, name| format!("{range} {name}"));
    let example = facts.example();
    vec![
        "Count how many questions have a rating and call that number n.".into(),
        format!(
            "Check that there is a total: n is at least {}, and these basic questions have a \
             rating: {}.",
            facts.least,
            facts.listed(&facts.critical)
        ),
        format!(
            "Add up all ratings and take off n. Multiply by 100, divide by {less} × n and round. A \
             half goes up."
        ),
        format!(
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
        ),
        format!("Look up the level: {}.", bands.join(", ")),
        format!(
            "Does a basic question have a {} or lower? Then write ‘{}’ after the level.",
            facts.low, facts.reserved
        ),
    ]
}
