//! The ten items in English: names, questions and feedback.

use crate::instrument::{Feedback, ItemText, Question};
use crate::locale::ByMode;

pub(super) static ITEMS: &[ItemText] = &[
    ItemText {
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
                strength: "Leading takes time for other people, and you like to make that time.",
                growth: "Ask yourself what you would miss most if a colleague took over your \
                         customers.",
            },
            candidate: Feedback {
                strength: "This candidate chooses the work with people that makes up most of \
                           leading.",
                growth: "Ask what makes the role attractive: the work with colleagues or the next \
                         step up.",
            },
        },
    },
    ItemText {
        name: "Listening closely",
        question: ByMode {
            own: Question {
                definition: "You first try to understand what matters to the other person.",
                anchors: &[
                    "You give your opinion straight away in a conversation.",
                    "You ask a few questions before you give your opinion.",
                    "You keep asking until you know what the other person means.",
                ],
            },
            candidate: Question {
                definition: "First tries to understand what matters to the other person.",
                anchors: &[
                    "Gives an opinion straight away in a conversation.",
                    "Asks a few questions before giving an opinion.",
                    "Keeps asking until it is clear what the other person means.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "People who feel understood tell you more, so you hear what goes on in a \
                           team.",
                growth: "In your next conversation, count how many questions you ask before you \
                         suggest anything.",
            },
            candidate: Feedback {
                strength: "A good listener hears in time what is troubling a team.",
                growth: "Ask about a conversation that turned out to be about something else.",
            },
        },
    },
    ItemText {
        name: "Handing over work",
        question: ByMode {
            own: Question {
                definition: "You are willing to trust a colleague with work that matters.",
                anchors: &[
                    "You prefer to do an important task yourself.",
                    "You let a colleague do an important task your way.",
                    "You let a colleague choose how to do an important task.",
                ],
            },
            candidate: Question {
                definition: "Is willing to trust a colleague with work that matters.",
                anchors: &[
                    "Prefers not to hand over an important task.",
                    "Lets a colleague do an important task in a set way.",
                    "Lets a colleague choose how to do an important task.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "You give others the chance to show what they can do, and yourself the \
                           time to lead.",
                growth: "Choose one task this week that a colleague may do in their own way.",
            },
            candidate: Feedback {
                strength: "This candidate leaves colleagues room to decide, which helps them grow.",
                growth: "Ask which work the candidate finds hardest to leave to a colleague, and \
                         why.",
            },
        },
    },
    ItemText {
        name: "Coaching colleagues",
        question: ByMode {
            own: Question {
                definition: "You help colleagues in such a way that they can do it themselves next \
                             time.",
                anchors: &[
                    "You usually solve a colleague’s problem for them.",
                    "You give tips to a colleague who has a problem.",
                    "You ask questions that help a colleague find the answer.",
                ],
            },
            candidate: Question {
                definition: "Helps colleagues in such a way that they can do it themselves next \
                             time.",
                anchors: &[
                    "Usually solves a colleague’s problem for them.",
                    "Gives tips to a colleague who has a problem.",
                    "Asks questions that help a colleague find the answer.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Colleagues learn from your help, so next time they can go on without \
                           you.",
                growth: "Ask the next colleague who is stuck which ideas they already have.",
            },
            candidate: Feedback {
                strength: "Help like this makes a team depend less on its one top seller.",
                growth: "Talk about a colleague who was stuck: who found the answer, and how?",
            },
        },
    },
    ItemText {
        name: "Thinking of the team",
        question: ByMode {
            own: Question {
                definition: "You look beyond your own results, at what the whole team needs.",
                anchors: &[
                    "You make suggestions that mainly help your own customers.",
                    "You make suggestions that also help a few colleagues.",
                    "You make suggestions that help the whole team.",
                ],
            },
            candidate: Question {
                definition: "Looks beyond personal results, at what the whole team needs.",
                anchors: &[
                    "Makes suggestions that mainly help their own customers.",
                    "Makes suggestions that also help a few colleagues.",
                    "Makes suggestions that help the whole team.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "You see what moves a whole team forward: that is where giving direction \
                           starts.",
                growth: "Choose something you do well and make it useful for your colleagues.",
            },
            candidate: Feedback {
                strength: "This candidate already thinks about the whole, before any job title \
                           asks for it.",
                growth: "Ask what the candidate would change in the team if personal sales did not \
                         count for a while.",
            },
        },
    },
    ItemText {
        name: "Keeping promises",
        question: ByMode {
            own: Question {
                definition: "You do what you said you would do.",
                anchors: &[
                    "You often drop a promise when things get busy.",
                    "You often put off a promise when things get busy.",
                    "You keep a promise on time, even when things are busy.",
                ],
            },
            candidate: Question {
                definition: "Does what was agreed.",
                anchors: &[
                    "Often drops a promise when things get busy.",
                    "Often puts off a promise when things get busy.",
                    "Keeps a promise on time, even when things are busy.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "People know where they stand with you, and that keeps a team calm.",
                growth: "Look at which promises were left waiting in recent weeks, and be slower \
                         to make a new one.",
            },
            candidate: Feedback {
                strength: "A team can build on someone who keeps promises.",
                growth: "Talk about a promise that fell through: how did the other person find \
                         out, and when?",
            },
        },
    },
    ItemText {
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
                strength: "You see busy weeks coming, so there is time left for colleagues.",
                growth: "Write down three goals for the coming month, each with its first step.",
            },
            candidate: Feedback {
                strength: "With a plan in hand, a leader can tell people in good time what is \
                           coming.",
                growth: "Ask the candidate to describe the next four weeks of work.",
            },
        },
    },
    ItemText {
        name: "Motivating others",
        question: ByMode {
            own: Question {
                definition: "You match your approach to what motivates a colleague.",
                anchors: &[
                    "You motivate everyone in much the same way.",
                    "You adapt your approach to colleagues you know well.",
                    "You adapt your approach, even to colleagues who think very differently.",
                ],
            },
            candidate: Question {
                definition: "Matches the approach to what motivates a colleague.",
                anchors: &[
                    "Motivates everyone in much the same way.",
                    "Adapts the approach to familiar colleagues.",
                    "Adapts the approach, even to colleagues who think very differently.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Because you notice how people differ, those who think differently join \
                           in too.",
                growth: "Ask a colleague who works very differently from you what makes the job \
                         enjoyable.",
            },
            candidate: Feedback {
                strength: "No two colleagues are the same, and this candidate takes that into \
                           account.",
                growth: "Ask how the candidate got someone to join in who saw things very \
                         differently.",
            },
        },
    },
    ItemText {
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
                strength: "When you name your own mistakes, it is easier for others to do so too.",
                growth: "Take a deal that fell through and write down what you could have done \
                         differently.",
            },
            candidate: Feedback {
                strength: "A leader who admits mistakes makes it safe for a team to do the same.",
                growth: "Ask about a lost deal, and listen for the candidate’s own part in it.",
            },
        },
    },
    ItemText {
        name: "Continuing to learn",
        question: ByMode {
            own: Question {
                definition: "You try other ways of working in order to get better.",
                anchors: &[
                    "You prefer to stay with the way of working you know.",
                    "You try another way of working when someone recommends it.",
                    "You look for a better way of working without being asked.",
                ],
            },
            candidate: Question {
                definition: "Tries other ways of working in order to get better.",
                anchors: &[
                    "Prefers to stay with a familiar way of working.",
                    "Tries another way of working when someone recommends it.",
                    "Looks for a better way of working without being asked.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leading can be learned, and learning is what you already do.",
                growth: "Choose one fixed part of your work and do it differently this month.",
            },
            candidate: Feedback {
                strength: "Leading is a new craft: it helps that this candidate likes to learn new \
                           ways of working.",
                growth: "Ask what the candidate started to do differently this year, and what led \
                         to it.",
            },
        },
    },
];
