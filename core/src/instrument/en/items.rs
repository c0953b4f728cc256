//! The ten items in English: names, questions and feedback.

use crate::instrument::{Feedback, ItemText, Question};
use crate::locale::ByMode;

pub(super) static ITEMS: &[ItemText] = &[
    ItemText {
        key: "leadership_motivation",
        name: "Wanting to lead",
        question: ByMode {
            own: Question {
                definition: "You want to lead, even if it means that you sell less yourself.",
                anchors: &[
                    "Given the choice, you spend your time selling.",
                    "Given the choice, you spend as much time on colleagues as on selling.",
                    "Given the choice, you spend your time guiding colleagues.",
                ],
            },
            candidate: Question {
                definition: "Wants to lead, even if it leaves less time for selling.",
                anchors: &[
                    "Given the choice, spends time selling.",
                    "Given the choice, spends as much time on colleagues as on selling.",
                    "Given the choice, spends time guiding colleagues.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leading means making time for other people, and you like doing that.",
                growth: "Ask yourself what you would miss most if a colleague took over your \
                         customers.",
            },
            candidate: Feedback {
                strength: "This candidate likes to make time for colleagues, and that is what \
                           leading is about.",
                growth: "Ask what makes the role attractive: the work with colleagues or the next \
                         step up.",
            },
        },
    },
    ItemText {
        key: "listening_empathy",
        name: "Listening closely",
        question: ByMode {
            own: Question {
                definition: "You try to understand a colleague first.",
                anchors: &[
                    "You tell a colleague straight away what you think.",
                    "You ask a colleague a few questions first.",
                    "You keep asking until you know what is going on with a colleague.",
                ],
            },
            candidate: Question {
                definition: "Tries to understand a colleague first.",
                anchors: &[
                    "Gives a colleague an opinion straight away.",
                    "Asks a colleague a few questions first.",
                    "Keeps asking until it is clear what is going on with a colleague.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "People who feel understood are quicker to say what is going on in a \
                           team.",
                growth: "In your next conversation with a colleague, ask three questions first.",
            },
            candidate: Feedback {
                strength: "A good listener may hear in time what is troubling a team.",
                growth: "Ask about a conversation with a colleague that turned out to be about \
                         something else.",
            },
        },
    },
    ItemText {
        key: "trust_delegation",
        name: "Handing over work",
        question: ByMode {
            own: Question {
                definition: "You are willing to trust a colleague with work that matters.",
                anchors: &[
                    "You usually do an important task yourself.",
                    "You give a colleague an important task and agree on the approach.",
                    "You give a colleague an important task and leave the approach open.",
                ],
            },
            candidate: Question {
                definition: "Is willing to trust a colleague with work that matters.",
                anchors: &[
                    "Usually holds on to an important task.",
                    "Gives a colleague an important task and agrees on the approach.",
                    "Gives a colleague an important task and leaves the approach open.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "You give colleagues the chance to show what they can do.",
                growth: "Choose one task this week that a colleague may do in their own way.",
            },
            candidate: Feedback {
                strength: "People who are given room to decide can grow through it.",
                growth: "Ask which work the candidate finds hardest to leave to a colleague, and \
                         why.",
            },
        },
    },
    ItemText {
        key: "coaching",
        name: "Coaching colleagues",
        question: ByMode {
            own: Question {
                definition: "You help colleagues so that they can do it themselves next time.",
                anchors: &[
                    "You usually solve a colleague’s problem for them.",
                    "You give tips to a colleague who has a problem.",
                    "You ask questions that help a colleague find the answer themselves.",
                ],
            },
            candidate: Question {
                definition: "Helps colleagues so that they can do it themselves next time.",
                anchors: &[
                    "Usually solves a colleague’s problem for them.",
                    "Gives tips to a colleague who has a problem.",
                    "Asks questions that help a colleague find the answer themselves.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "A colleague who finds the answer themselves may not need you next time.",
                growth: "The next time a colleague is stuck, ask what ideas they already have.",
            },
            candidate: Feedback {
                strength: "Help like this can make a team depend less on one star salesperson.",
                growth: "Talk about a colleague who was stuck: who found the answer, and how?",
            },
        },
    },
    ItemText {
        key: "team_strategy",
        name: "Thinking of the team",
        question: ByMode {
            own: Question {
                definition: "You look beyond your own results, at where the team should be going.",
                anchors: &[
                    "Your ideas are mainly about your own customers.",
                    "You also have ideas that help a few colleagues.",
                    "You also have ideas about where the whole team should be going.",
                ],
            },
            candidate: Question {
                definition: "Looks beyond personal results, at where the team should be going.",
                anchors: &[
                    "Has ideas mainly about their own customers.",
                    "Also has ideas that help a few colleagues.",
                    "Also has ideas about where the whole team should be going.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Giving direction starts with looking beyond your own customers.",
                growth: "Write down where your team should be in a year, and why.",
            },
            candidate: Feedback {
                strength: "This candidate looks beyond their own customers: that is where giving \
                           direction starts.",
                growth: "Ask where the candidate thinks the team should be in a year.",
            },
        },
    },
    ItemText {
        key: "consistency",
        name: "Keeping promises",
        question: ByMode {
            own: Question {
                definition: "You stay calm and dependable when things get busy.",
                anchors: &[
                    "If you can’t keep a promise, you say so afterwards.",
                    "If you can’t keep a promise, you say so shortly before.",
                    "If you can’t keep a promise, you say so well in advance.",
                ],
            },
            candidate: Question {
                definition: "Stays calm and dependable when things get busy.",
                anchors: &[
                    "If a promise can’t be kept, says so afterwards.",
                    "If a promise can’t be kept, says so shortly before.",
                    "If a promise can’t be kept, says so well in advance.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Speaking up in time can keep a team calm.",
                growth: "Every Monday, check which promises are at risk and say so at once.",
            },
            candidate: Feedback {
                strength: "A team is quicker to rely on someone who speaks up in time.",
                growth: "Talk about a promise that fell through: how did the other person find \
                         out, and when?",
            },
        },
    },
    ItemText {
        key: "planning_structure",
        name: "Planning work",
        question: ByMode {
            own: Question {
                definition: "You know in advance which work needs doing when.",
                anchors: &[
                    "You decide on the day what you are going to do.",
                    "You make a plan for the week ahead.",
                    "You make a plan for the months ahead.",
                ],
            },
            candidate: Question {
                definition: "Knows in advance which work needs doing when.",
                anchors: &[
                    "Decides on the day what needs doing.",
                    "Makes a plan for the week ahead.",
                    "Makes a plan for the months ahead.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Planning ahead can free up time for colleagues.",
                growth: "Write down three goals for the coming month, each with its first step.",
            },
            candidate: Feedback {
                strength: "With a plan, a leader can tell a team in good time what is coming.",
                growth: "Ask the candidate to describe the next four weeks of work.",
            },
        },
    },
    ItemText {
        key: "connecting_motivating",
        name: "Motivating others",
        question: ByMode {
            own: Question {
                definition: "You match your approach to what motivates a colleague.",
                anchors: &[
                    "You approach everyone in much the same way.",
                    "You adapt your approach to colleagues you know well.",
                    "You adapt your approach, even to colleagues who think very differently.",
                ],
            },
            candidate: Question {
                definition: "Matches the approach to what motivates a colleague.",
                anchors: &[
                    "Approaches everyone in much the same way.",
                    "Adapts the approach to close colleagues.",
                    "Adapts the approach, even to colleagues who think very differently.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Noticing how people differ can help you reach those who think \
                           differently.",
                growth: "Ask a colleague who works very differently from you what makes the job \
                         enjoyable.",
            },
            candidate: Feedback {
                strength: "Every colleague is different, and this candidate takes that into \
                           account.",
                growth: "Ask how the candidate won over someone who saw things very differently.",
            },
        },
    },
    ItemText {
        key: "self_reflection",
        name: "Admitting mistakes",
        question: ByMode {
            own: Question {
                definition: "When something goes wrong, you first look at your own part in it.",
                anchors: &[
                    "After a mistake, you mainly talk about the circumstances.",
                    "You talk about your part in a mistake when someone asks.",
                    "You talk about your part in a mistake before anyone asks.",
                ],
            },
            candidate: Question {
                definition: "First looks at their own part when something goes wrong.",
                anchors: &[
                    "After a mistake, mainly talks about the circumstances.",
                    "Talks about their part in a mistake when someone asks.",
                    "Talks about their part in a mistake before anyone asks.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "When you name your own mistakes, it may be easier for others to do so \
                           too.",
                growth: "Take a deal that fell through and write down what you could have done \
                         differently.",
            },
            candidate: Feedback {
                strength: "A leader who admits mistakes can make a team feel safer.",
                growth: "Ask about a lost deal, and listen for the candidate’s own part in it.",
            },
        },
    },
    ItemText {
        key: "learning_agility",
        name: "Learning from feedback",
        question: ByMode {
            own: Question {
                definition: "You use advice from others to get better.",
                anchors: &[
                    "You stick to your own way when someone gives you advice.",
                    "You try out advice that someone gives you.",
                    "You ask for advice and try it out.",
                ],
            },
            candidate: Question {
                definition: "Uses advice from others to get better.",
                anchors: &[
                    "Sticks to their own way when someone gives advice.",
                    "Tries out advice that someone gives.",
                    "Asks for advice and tries it out.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leading can be learned, and using advice can help.",
                growth: "Ask a colleague for one piece of advice this week and try it out.",
            },
            candidate: Feedback {
                strength: "Using advice can help someone grow faster in a new role.",
                growth: "Ask what advice the candidate was given this year, and what came of it.",
            },
        },
    },
];
