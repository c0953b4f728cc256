//! The ten items in Dutch: names, questions and feedback.

use crate::instrument::{Feedback, ItemText, Question};
use crate::locale::ByMode;

pub(super) static ITEMS: &[ItemText] = &[
    ItemText {
        key: "leadership_motivation",
        name: "Willen leidinggeven",
        question: ByMode {
            own: Question {
                definition: "[Je|U] wilt leidinggeven, ook als [je|u] daardoor zelf minder \
                             verkoopt.",
                anchors: &[
                    "[Je|U] steekt [je|uw] tijd het liefst in eigen klanten.",
                    "[Je|U] steekt het liefst evenveel tijd in collega’s als in eigen klanten.",
                    "[Je|U] steekt [je|uw] tijd het liefst in het begeleiden van collega’s.",
                ],
            },
            candidate: Question {
                definition: "Wil leidinggeven, ook als dat eigen verkooptijd kost.",
                anchors: &[
                    "Besteedt tijd het liefst aan eigen klanten.",
                    "Besteedt het liefst evenveel tijd aan collega’s als aan eigen klanten.",
                    "Besteedt tijd het liefst aan het begeleiden van collega’s.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leidinggeven vraagt vooral tijd voor anderen. Die tijd \
                           [maak je|maakt u] graag.",
                growth: "Vraag [jezelf|uzelf] af wat [je|u] het meest zou missen als een collega \
                         [je|uw] klanten overnam.",
            },
            candidate: Feedback {
                strength: "Deze kandidaat maakt graag tijd voor collega’s, en daar draait \
                           leidinggeven om.",
                growth: "Vraag wat de rol aantrekkelijk maakt: het werk met collega’s of de \
                         volgende stap.",
            },
        },
    },
    ItemText {
        key: "listening_empathy",
        name: "Aandachtig luisteren",
        question: ByMode {
            own: Question {
                definition: "[Je|U] probeert een collega eerst te begrijpen.",
                anchors: &[
                    "[Je|U] geeft een collega meteen [je|uw] mening.",
                    "[Je|U] stelt een collega eerst een paar vragen.",
                    "[Je|U] vraagt door tot [je|u] weet wat er bij een collega speelt.",
                ],
            },
            candidate: Question {
                definition: "Probeert een collega eerst te begrijpen.",
                anchors: &[
                    "Geeft een collega meteen een mening.",
                    "Stelt een collega eerst een paar vragen.",
                    "Vraagt door tot duidelijk is wat er bij een collega speelt.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie zich begrepen voelt, vertelt eerder wat er in een team leeft.",
                growth: "Stel in [je|uw] volgende gesprek met een collega eerst drie vragen.",
            },
            candidate: Feedback {
                strength: "Wie goed luistert, kan op tijd horen waar een team mee zit.",
                growth: "Vraag naar een gesprek met een collega dat over iets anders bleek te \
                         gaan.",
            },
        },
    },
    ItemText {
        key: "trust_delegation",
        name: "Werk uit handen geven",
        question: ByMode {
            own: Question {
                definition: "[Je|U] durft een collega belangrijk werk toe te vertrouwen.",
                anchors: &[
                    "[Je|U] doet een belangrijke taak meestal zelf.",
                    "[Je|U] geeft een collega een belangrijke taak en spreekt de aanpak af.",
                    "[Je|U] geeft een collega een belangrijke taak en laat de aanpak vrij.",
                ],
            },
            candidate: Question {
                definition: "Durft een collega belangrijk werk toe te vertrouwen.",
                anchors: &[
                    "Doet een belangrijke taak meestal zelf.",
                    "Geeft een collega een belangrijke taak en spreekt de aanpak af.",
                    "Geeft een collega een belangrijke taak en laat de aanpak vrij.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "[Je|U] geeft collega’s de kans om te laten zien wat ze kunnen.",
                growth: "Kies deze week één taak die een collega op een eigen manier mag doen.",
            },
            candidate: Feedback {
                strength: "Wie ruimte krijgt om te beslissen, kan daardoor groeien.",
                growth: "Vraag welk werk de kandidaat het moeilijkst aan een collega overlaat, en \
                         waarom.",
            },
        },
    },
    ItemText {
        key: "coaching",
        name: "Collega’s coachen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] helpt collega’s om het de volgende keer zelf te kunnen.",
                anchors: &[
                    "[Je|U] lost een probleem van een collega meestal zelf op.",
                    "[Je|U] geeft tips aan een collega met een probleem.",
                    "[Je|U] stelt vragen waarmee een collega zelf de oplossing vindt.",
                ],
            },
            candidate: Question {
                definition: "Helpt collega’s om het de volgende keer zelf te kunnen.",
                anchors: &[
                    "Lost een probleem van een collega meestal zelf op.",
                    "Geeft tips aan een collega met een probleem.",
                    "Stelt vragen waarmee een collega zelf de oplossing vindt.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie zelf de oplossing vindt, kan een volgende keer zonder [jou|u] \
                           verder.",
                growth: "Vraag de eerstvolgende collega die vastloopt wat die zelf al heeft \
                         bedacht.",
            },
            candidate: Feedback {
                strength: "Zulke hulp kan een team minder afhankelijk maken van één topverkoper.",
                growth: "Bespreek hoe een collega vastliep: wie vond de oplossing, en hoe?",
            },
        },
    },
    ItemText {
        key: "team_strategy",
        name: "Aan het team denken",
        question: ByMode {
            own: Question {
                definition: "[Je|U] kijkt verder dan [je|uw] eigen resultaat, naar waar het team \
                             heen moet.",
                anchors: &[
                    "[Je|U] hebt vooral ideeën voor [je|uw] eigen klanten.",
                    "[Je|U] hebt ook ideeën waar een paar collega’s iets aan hebben.",
                    "[Je|U] hebt ook ideeën over waar het hele team heen moet.",
                ],
            },
            candidate: Question {
                definition: "Kijkt verder dan het eigen resultaat, naar waar het team heen moet.",
                anchors: &[
                    "Heeft vooral ideeën voor de eigen klanten.",
                    "Heeft ook ideeën waar een paar collega’s iets aan hebben.",
                    "Heeft ook ideeën over waar het hele team heen moet.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Richting geven begint met verder kijken dan [je|uw] eigen klanten.",
                growth: "Schrijf op waar [je|uw] team over een jaar moet staan, en waarom.",
            },
            candidate: Feedback {
                strength: "Deze kandidaat kijkt verder dan de eigen klanten: daarmee begint \
                           richting geven.",
                growth: "Vraag waar het team volgens de kandidaat over een jaar moet staan.",
            },
        },
    },
    ItemText {
        key: "consistency",
        name: "Afspraken nakomen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] blijft bij drukte rustig en betrouwbaar.",
                anchors: &[
                    "[Je|U] zegt het achteraf als een afspraak niet lukt.",
                    "[Je|U] zegt het kort van tevoren als een afspraak niet lukt.",
                    "[Je|U] zegt het ruim van tevoren als een afspraak niet lukt.",
                ],
            },
            candidate: Question {
                definition: "Blijft bij drukte rustig en betrouwbaar.",
                anchors: &[
                    "Zegt het achteraf als een afspraak niet lukt.",
                    "Zegt het kort van tevoren als een afspraak niet lukt.",
                    "Zegt het ruim van tevoren als een afspraak niet lukt.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie op tijd iets zegt, kan een team rust geven.",
                growth: "Kijk elke maandag welke afspraak krap wordt, en zeg dat meteen.",
            },
            candidate: Feedback {
                strength: "Een team rekent eerder op iemand die op tijd iets zegt.",
                growth: "Bespreek een afspraak die niet doorging: hoe hoorde de ander dat, en \
                         wanneer?",
            },
        },
    },
    ItemText {
        key: "planning_structure",
        name: "Werk plannen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] weet van tevoren wat er wanneer moet gebeuren.",
                anchors: &[
                    "[Je|U] bekijkt per dag wat [je|u] gaat doen.",
                    "[Je|U] maakt een plan voor de komende week.",
                    "[Je|U] maakt een plan voor de komende maanden.",
                ],
            },
            candidate: Question {
                definition: "Weet van tevoren wat er wanneer moet gebeuren.",
                anchors: &[
                    "Bekijkt per dag wat er moet gebeuren.",
                    "Maakt een plan voor de komende week.",
                    "Maakt een plan voor de komende maanden.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie vooruit plant, kan tijd vrijhouden voor collega’s.",
                growth: "Schrijf drie doelen voor de komende maand op, elk met een eerste stap.",
            },
            candidate: Feedback {
                strength: "Wie een plan heeft, kan een team op tijd vertellen wat eraan komt.",
                growth: "Laat de kandidaat vertellen hoe de komende vier weken eruitzien.",
            },
        },
    },
    ItemText {
        key: "connecting_motivating",
        name: "Anderen motiveren",
        question: ByMode {
            own: Question {
                definition: "[Je|U] stemt [je|uw] aanpak af op wat een collega motiveert.",
                anchors: &[
                    "[Je|U] benadert iedereen op ongeveer dezelfde manier.",
                    "[Je|U] past [je|uw] aanpak aan bij collega’s die [je|u] goed kent.",
                    "[Je|U] past [je|uw] aanpak aan, ook bij collega’s die heel anders denken.",
                ],
            },
            candidate: Question {
                definition: "Stemt de aanpak af op wat een collega motiveert.",
                anchors: &[
                    "Benadert iedereen op ongeveer dezelfde manier.",
                    "Past de aanpak aan bij naaste collega’s.",
                    "Past de aanpak aan, ook bij collega’s die heel anders denken.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie op verschillen let, kan ook collega’s bereiken die anders denken.",
                growth: "Vraag een collega die heel anders werkt dan [jij|u] wat het werk leuk \
                         maakt.",
            },
            candidate: Feedback {
                strength: "Iedere collega is anders, en deze kandidaat houdt daar rekening mee.",
                growth: "Vraag hoe de kandidaat iemand enthousiast kreeg die er heel anders over \
                         dacht.",
            },
        },
    },
    ItemText {
        key: "self_reflection",
        name: "Eigen fouten erkennen",
        question: ByMode {
            own: Question {
                definition: "Als iets misgaat, [kijk je|kijkt u] eerst naar [je|uw] eigen aandeel.",
                anchors: &[
                    "[Je|U] noemt bij een fout vooral de omstandigheden.",
                    "[Je|U] noemt [je|uw] aandeel in een fout als iemand ernaar vraagt.",
                    "[Je|U] noemt [je|uw] aandeel in een fout voordat iemand ernaar vraagt.",
                ],
            },
            candidate: Question {
                definition: "Kijkt eerst naar het eigen aandeel als iets misgaat.",
                anchors: &[
                    "Noemt bij een fout vooral de omstandigheden.",
                    "Noemt het eigen aandeel in een fout als iemand ernaar vraagt.",
                    "Noemt het eigen aandeel in een fout voordat iemand ernaar vraagt.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Als [je je|u uw] eigen fouten noemt, durven anderen dat misschien ook.",
                growth: "Neem een deal die niet doorging en schrijf op wat [je|u] zelf anders had \
                         kunnen doen.",
            },
            candidate: Feedback {
                strength: "Bij een leider die fouten toegeeft, kan een team zich veiliger voelen.",
                growth: "Vraag naar een gemiste deal, en luister of de eigen rol daarin ter sprake \
                         komt.",
            },
        },
    },
    ItemText {
        key: "learning_agility",
        name: "Leren van feedback",
        question: ByMode {
            own: Question {
                definition: "[Je|U] gebruikt tips van anderen om beter te worden.",
                anchors: &[
                    "[Je|U] houdt na een tip vast aan [je|uw] eigen manier.",
                    "[Je|U] probeert een tip van een ander uit.",
                    "[Je|U] vraagt zelf om tips en probeert ze uit.",
                ],
            },
            candidate: Question {
                definition: "Gebruikt tips van anderen om beter te worden.",
                anchors: &[
                    "Houdt na een tip vast aan de eigen manier.",
                    "Probeert een tip van een ander uit.",
                    "Vraagt zelf om tips en probeert ze uit.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leidinggeven is te leren, en tips gebruiken kan daarbij helpen.",
                growth: "Vraag een collega deze week om één tip en probeer die uit.",
            },
            candidate: Feedback {
                strength: "Wie iets met tips doet, kan sneller groeien in een nieuwe rol.",
                growth: "Vraag welke tip de kandidaat dit jaar kreeg, en wat daarmee gebeurde.",
            },
        },
    },
];
