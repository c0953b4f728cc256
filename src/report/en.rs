//! The English texts of the report, in British English at B1 level.

use super::{Advice, ReportText, ReportWords};
use crate::locale::ByMode;

pub(super) static TEXT: ReportText = ReportText {
    advice: &[
        Advice {
            step: "For three weeks, spend one morning a week on a colleague’s customer visits and \
                   sell nothing yourself. Note afterwards what gave you energy. Wanting a fourth \
                   morning is a clear sign.",
            question: "Tell me about a time when you gave up selling time for a colleague. What \
                       did you leave undone?",
            listen: "A real moment, what it cost and why it was worth it. ‘I’m always happy to \
                     help’ says less, as does a story that ends with the candidate’s own customers \
                     again.",
        },
        Advice {
            step: "This month, whenever a deal comes up in the pipeline meeting, sum up your \
                   colleague’s point before you respond and ask if you got it right. It works when \
                   there is less and less to correct.",
            question: "Tell me about a disagreement with a colleague over a customer. How did that \
                       colleague see it?",
            listen: "The colleague’s view, told fairly and in detail, and the questions it took to \
                     get there. With ‘we sorted it out’, or only reasons for being right, the \
                     colleague stays out of sight.",
        },
        Advice {
            step: "Within two weeks, hand one regular account to a colleague. Agree on the goal, \
                   book a review four weeks later and stay out of it until then. It has worked \
                   when the customer calls your colleague first.",
            question: "Which account did you last hand over to a colleague? What did you do when \
                       that colleague went about it differently?",
            listen: "What was agreed beforehand, and whether the colleague really got to decide. \
                     If only dull work was handed over, or the work was quietly taken back, the \
                     answer is not about trust.",
        },
        Advice {
            step: "For four weeks, talk with one colleague for twenty minutes a week about a \
                   current deal. Give no advice, but have them write down the next step. \
                   Afterwards, see which steps were taken without you.",
            question: "Who got better at something with your help? Tell me exactly what you did \
                       along the way.",
            listen: "One particular colleague, the questions that were asked, and what that person \
                     now does without help. ‘I showed them how it’s done’ is a demonstration, not \
                     coaching yet.",
        },
        Advice {
            step: "Before the next team meeting, find out where most of the team’s deals get \
                   stuck, not just yours. Bring one proposal that helps there. A month later, see \
                   whether colleagues still use it.",
            question: "Describe an idea of yours that helped the team more than it helped you. How \
                       did you get it off the ground?",
            listen: "Which problem the team had, and who was better off afterwards. There is \
                     little to hear if the plan mainly raised the candidate’s own sales, or never \
                     became more than an idea.",
        },
        Advice {
            step: "For four weeks, put every promise to a colleague or customer on one list, with \
                   a date. If a date is at risk, call before it passes. At the end, count how many \
                   were done on time.",
            question: "Which promise to a colleague was hardest to keep at the end of a quarter? \
                       Tell me how it went.",
            listen: "What was agreed, when it was due and who was told when time ran short. \
                     Without an example, ‘I always keep my word’ is one more promise rather than \
                     an answer.",
        },
        Advice {
            step: "This Friday, put the rest of the quarter on one page: busy weeks, holidays, \
                   deadlines for proposals. Set aside two hours a week for colleagues. After four \
                   weeks, count how many of those hours went ahead.",
            question: "Think of your busiest quarter in the past year. What did you do in the \
                       weeks before it?",
            listen: "Choices made weeks ahead, what was dropped on purpose and who knew about it \
                     in time. ‘Just working harder’ is not a plan yet.",
        },
        Advice {
            step: "Choose two colleagues who have little in common. This month, thank each in a \
                   way that suits them: one in the team meeting, the other in private. A week \
                   later, ask how it came across.",
            question: "Think of two colleagues who are very different. After a bad month, what did \
                       you do for one, and what for the other?",
            listen: "Two approaches, each with a reason that came from talking to that colleague. \
                     The same pep talk for both, or only a bonus, says little.",
        },
        Advice {
            step: "At the next sales meeting, be the one to bring up a forecast of yours that was \
                   off, and say what you now judge differently. It has worked when a colleague \
                   follows with an example.",
            question: "Tell me about a forecast of yours that was well wide of the mark. How did \
                       your manager hear about it?",
            listen: "Told early and without being asked, with what the candidate had been too \
                     hopeful about. If it is mainly about a customer who had a change of heart, \
                     ask once more.",
        },
        Advice {
            step: "Ask a colleague to sit in on two customer meetings and name one thing that \
                   could be better. Practise it for three weeks. Then invite the same colleague \
                   again and ask what has changed.",
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
            own: "For each question you see what you do now, what it looks like further on and \
                  something to try in the coming weeks. Take it along to a talk with your manager \
                  or a colleague.",
            candidate: "Beside each rating you see what it looks like, an interview question and \
                        what to listen for. You can add what the rating rests on.",
        },
        items_heading: "Question by question",
        now: "Now",
        at: |point| format!("At a {point}"),
        step: "Next step",
        question: "Interview question",
        listen: "Listen for",
        see: |heading| format!("see ‘{heading}’"),
        source: "Source",

        note: "Note",
        note_hint: ByMode {
            own: "Notes stay in this browser, just like the answers. What you write also appears \
                  in the report, on the printout and in the PDF. It is never in the link.",
            candidate: "Write down what you saw or heard, and nothing you would not show the \
                        candidate. A note is kept in this browser, as the answers are. It comes \
                        along in the report, the printout and the PDF, but never in the link.",
        },
        evidence: "What does this rating rest on?",
        evidence_kinds: [
            "conversation",
            "reference",
            "own observation",
            "assessment result",
        ],
        impression_only: "impression only",
        evidence_heading: "What the ratings rest on",
        evidence_count: |kind, count, rated| match rated {
            1 => format!("{kind}: {count} of 1 rating"),
            n => format!("{kind}: {count} of {n} ratings"),
        },
        impressions: |count, rated| match (count, rated) {
            (_, 1) => "The only rating rests on an impression alone.".into(),
            (1, n) => format!("1 of {n} ratings rests on an impression alone."),
            (count, n) => format!("{count} of {n} ratings rest on an impression alone."),
        },
        evidence_advice: "A conversation shows different things from a reference or a day on the \
                          job. Where they point the same way, a rating stands firmer. Where they \
                          do not, you know what to ask about next.",

        route_heading: "From inside or from outside?",
        route_intro: "Choose where the candidate comes from to see what else there is to weigh. It \
                      makes no difference to the total.",
        route_choices: ["Not said", "From inside the organisation", "From outside"],
        route_questions: [
            "Would this candidate still want to lead without a new title or a higher salary?",
            "Which behaviour of this candidate already belongs to leading, and who has seen it?",
            "What does this candidate do with feedback, and what can be seen of it later?",
        ],
        route_mean: |mean, points, rated| match rated {
            1 => format!("{mean} of {points}, based on 1 rating"),
            n => format!("{mean} of {points} on average, based on {n} ratings"),
        },
        route_unrated: "no ratings yet",
        route_weigh: [
            &[
                "Someone from inside knows the culture, the customers and the people, and is often \
                 loyal to the company.",
                "But until now the team were peers, and if the best seller stops selling, someone \
                 has to fill the gap in sales.",
                "Going back to selling is hard afterwards, so agree beforehand how that could be \
                 done.",
            ],
            &[
                "Someone from outside sees the team with fresh eyes and knows other ways to \
                 organise the work.",
                "Nobody here has seen this candidate at work, so references weigh more, and \
                 getting to know the product and the customers takes time.",
                "Keep developing your own people too, so that not every leader has to come from \
                 outside.",
            ],
        ],

        steps_heading: ByMode {
            own: "Steps to start with",
            candidate: "Interview questions to start with",
        },
        steps_rule: "This is how they were chosen: first the lowest rating among the questions \
                     that make leading a different craft from selling. Then the lowest of the \
                     three basic questions, leaving out any already chosen, and then the lowest of \
                     the rest. With equal ratings, the first in the list goes first. A 7 does not \
                     take part. If a group has nothing to offer, the lowest rating still left \
                     takes its place.",
        steps_why: [
            "the lowest rating for what makes leading a different craft",
            "the lowest rating among the basic questions left",
            "the lowest rating among the other questions",
        ],
        steps_none: ByMode {
            own: "As soon as there is a rating below 7, a step to start with appears here.",
            candidate: "Without a rating below 7, any interview question can come first.",
        },

        take_away: "Take it with you",
        label: "Candidate’s name or code",
        label_hint: "This appears only in the report, on the printout and inside the files, never \
                     in the link or in a file’s name. Initials or a number will do.",
        print: "Print",
        download_pdf: "Download as PDF",
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
        confined: "This page is in a closed-off frame, where printing and downloading do not work. \
                   You can still copy the text by hand.",
        contact_hint: "The ratings are not sent along when you get in touch. If you want to share \
                       them, copy the report as text first.",

        file_names: ["sales-leader-scorecard", "sales-leader-checklist-blank"],
        lines: ["Name", "Date", "Filled in by"],
        code_note: "Scan this code to see these ratings on a screen. It holds no notes.",
        rules_heading: "How the numbers are worked out",
        rules: &[
            "A rating runs from 1 to 7 and every rating counts equally. Take 1 off each rating and \
             add up what is left. The total is 100 times that sum, divided by 6 times the number \
             of ratings, and then rounded.",
            "There is a total once at least 8 of the 10 questions have a rating. The three basic \
             questions have to be among them: ‘Wanting to lead’, ‘Coaching colleagues’ and \
             ‘Continuing to learn’.",
            "A 1 or 2 for a basic question puts ‘with reservations’ beside the level. The number \
             stays the same and it rules nobody out.",
            "A question without a rating, for instance because there was nothing to see yet, \
             counts nowhere. Nothing is filled in for it either.",
            "The levels are 0–41 ‘little to see yet’, 42–57 ‘partly visible’, 58–74 ‘often \
             visible’ and 75–100 ‘strongly visible’. Where a level begins was chosen, not \
             measured, and says nothing about the future.",
            "The step from selling to leading sets the average of ‘Wanting to lead’, ‘Handing over \
             work’, ‘Coaching colleagues’ and ‘Thinking of the team’ beside that of the other \
             questions. Only a difference of 1 point or more counts.",
            "It is arithmetic without AI. What happens with the outcome is up to people.",
        ],

        blank_title: "Checklist for leadership in sales",
        blank_intro: "Read the ten questions before the interview. For each one, ask the candidate \
                      about something that really happened, and leave choosing a rating until \
                      afterwards. Tick ‘Not observed’ if you saw or heard nothing about it.",
        blank_not_observed: "Not observed",
        add_up_heading: "Adding up by hand",
        add_up: &[
            "Count how many questions have a rating and call that number n.",
            "Check that there can be a total: n is at least 8, and ‘Wanting to lead’, ‘Coaching \
             colleagues’ and ‘Continuing to learn’ each have a rating.",
            "Add up all ratings and take off n. Multiply by 100, divide by 6 × n and round. A half \
             goes up.",
            "Example: 8 ratings, 40 together. 40 minus 8 is 32, times 100 is 3200, divided by 48 \
             is 67 when rounded.",
            "Look up the level: 0–41 little to see yet, 42–57 partly visible, 58–74 often visible, \
             75–100 strongly visible.",
            "Is there a 1 or 2 for one of the three questions in step 2? Then write ‘with \
             reservations’ after the level.",
        ],
        pillar: "Theme",
    },
};
