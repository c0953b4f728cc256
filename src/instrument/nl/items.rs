//! The ten items in Dutch: names, questions and feedback.

use crate::instrument::{Feedback, ItemText, Question};
use crate::locale::ByMode;

pub(super) static ITEMS: &[ItemText] = &[
    ItemText {
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
                strength: "Leidinggeven vraagt vooral tijd voor anderen: tijd die [je|u] graag \
                           maakt.",
                growth: "Vraag [jezelf|uzelf] af wat [je|u] het meest zou missen als een collega \
                         [je|uw] klanten overnam.",
            },
            candidate: Feedback {
                strength: "Deze kandidaat kiest voor het werk met mensen waar leidinggeven \
                           grotendeels uit bestaat.",
                growth: "Vraag wat de rol aantrekkelijk maakt: het werk met collega’s of de \
                         volgende stap.",
            },
        },
    },
    ItemText {
        name: "Aandachtig luisteren",
        question: ByMode {
            own: Question {
                definition: "[Je|U] probeert eerst te begrijpen wat er bij de ander speelt.",
                anchors: &[
                    "[Je|U] geeft in een gesprek meteen [je|uw] mening.",
                    "[Je|U] stelt een paar vragen voordat [je|u] een mening geeft.",
                    "[Je|U] vraagt door tot [je|u] weet wat de ander bedoelt.",
                ],
            },
            candidate: Question {
                definition: "Probeert eerst te begrijpen wat er bij de ander speelt.",
                anchors: &[
                    "Geeft in een gesprek meteen een mening.",
                    "Stelt een paar vragen voordat de eigen mening komt.",
                    "Vraagt door tot duidelijk is wat de ander bedoelt.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Wie zich begrepen voelt, vertelt meer: zo [hoor je|hoort u] wat er in \
                           een team leeft.",
                growth: "Tel in [je|uw] volgende gesprek hoeveel vragen [je|u] stelt voordat \
                         [je|u] iets voorstelt.",
            },
            candidate: Feedback {
                strength: "Wie goed luistert, hoort op tijd waar een team mee zit.",
                growth: "Vraag naar een gesprek dat uiteindelijk over iets anders bleek te gaan.",
            },
        },
    },
    ItemText {
        name: "Werk uit handen geven",
        question: ByMode {
            own: Question {
                definition: "[Je|U] durft een collega belangrijk werk toe te vertrouwen.",
                anchors: &[
                    "[Je|U] doet een belangrijke taak het liefst zelf.",
                    "[Je|U] laat een collega een belangrijke taak op [jouw|uw] manier doen.",
                    "[Je|U] laat een collega bij een belangrijke taak zelf de aanpak kiezen.",
                ],
            },
            candidate: Question {
                definition: "Durft een collega belangrijk werk toe te vertrouwen.",
                anchors: &[
                    "Doet een belangrijke taak het liefst zelf.",
                    "Laat een collega een belangrijke taak op een vaste manier doen.",
                    "Laat een collega bij een belangrijke taak zelf de aanpak kiezen.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "[Je|U] geeft anderen de kans om te laten zien wat ze kunnen, en \
                           [jezelf|uzelf] tijd om te leiden.",
                growth: "Kies deze week één taak die een collega op een eigen manier mag doen.",
            },
            candidate: Feedback {
                strength: "Deze kandidaat laat collega’s ruimte om te beslissen, en daar groeien \
                           ze van.",
                growth: "Vraag welk werk de kandidaat het moeilijkst aan een collega overlaat, en \
                         waarom.",
            },
        },
    },
    ItemText {
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
                strength: "Collega’s leren van [je|uw] hulp, zodat ze een volgende keer zonder \
                           [jou|u] verder kunnen.",
                growth: "Vraag de eerstvolgende collega die vastloopt wat die zelf al heeft \
                         bedacht.",
            },
            candidate: Feedback {
                strength: "Zulke hulp maakt een team minder afhankelijk van die ene topverkoper.",
                growth: "Bespreek hoe een collega vastliep: wie vond de oplossing, en hoe?",
            },
        },
    },
    ItemText {
        name: "Aan het team denken",
        question: ByMode {
            own: Question {
                definition: "[Je|U] kijkt verder dan [je|uw] eigen resultaat, naar wat het hele \
                             team nodig heeft.",
                anchors: &[
                    "[Je|U] doet voorstellen die vooral [je|uw] eigen klanten helpen.",
                    "[Je|U] doet voorstellen die ook een paar collega’s helpen.",
                    "[Je|U] doet voorstellen die het hele team verder helpen.",
                ],
            },
            candidate: Question {
                definition: "Kijkt verder dan het eigen resultaat, naar wat het hele team nodig \
                             heeft.",
                anchors: &[
                    "Doet voorstellen die vooral de eigen klanten helpen.",
                    "Doet voorstellen die ook een paar collega’s helpen.",
                    "Doet voorstellen die het hele team verder helpen.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "[Je|U] ziet wat een heel team vooruithelpt: daar begint richting geven.",
                growth: "Kies iets wat [je|u] goed doet en maak het bruikbaar voor [je|uw] \
                         collega’s.",
            },
            candidate: Feedback {
                strength: "Deze kandidaat denkt al mee over het geheel, nog voordat een functie \
                           erom vraagt.",
                growth: "Vraag wat de kandidaat in het team zou veranderen als de eigen cijfers \
                         even niet telden.",
            },
        },
    },
    ItemText {
        name: "Afspraken nakomen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] doet wat is afgesproken.",
                anchors: &[
                    "[Je|U] laat een afspraak bij drukte vaak vallen.",
                    "[Je|U] schuift een afspraak bij drukte vaak vooruit.",
                    "[Je|U] komt een afspraak ook bij drukte op tijd na.",
                ],
            },
            candidate: Question {
                definition: "Doet wat is afgesproken.",
                anchors: &[
                    "Laat een afspraak bij drukte vaak vallen.",
                    "Schuift een afspraak bij drukte vaak vooruit.",
                    "Komt een afspraak ook bij drukte op tijd na.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Mensen weten wat ze aan [je|u] hebben, en dat geeft een team rust.",
                growth: "Kijk welke afspraken de laatste weken bleven liggen, en zeg minder snel \
                         ja op een nieuwe.",
            },
            candidate: Feedback {
                strength: "Op iemand die woord houdt, durft een team te bouwen.",
                growth: "Bespreek een afspraak die niet doorging: hoe hoorde de ander dat, en \
                         wanneer?",
            },
        },
    },
    ItemText {
        name: "Werk plannen",
        question: ByMode {
            own: Question {
                definition: "[Je|U] weet van tevoren welk werk wanneer aan de beurt is.",
                anchors: &[
                    "[Je|U] beslist op de dag zelf wat [je|u] gaat doen.",
                    "[Je|U] maakt een plan voor de komende week.",
                    "[Je|U] maakt een plan voor de komende maanden.",
                ],
            },
            candidate: Question {
                definition: "Weet van tevoren welk werk wanneer aan de beurt is.",
                anchors: &[
                    "Beslist op de dag zelf wat er moet gebeuren.",
                    "Maakt een plan voor de komende week.",
                    "Maakt een plan voor de komende maanden.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "[Je|U] ziet drukke weken aankomen, zodat er tijd voor collega’s \
                           overblijft.",
                growth: "Zet drie doelen voor de komende maand op papier, met per doel de eerste \
                         stap.",
            },
            candidate: Feedback {
                strength: "Met een plan in de hand kan een leider op tijd vertellen wat eraan \
                           komt.",
                growth: "Laat de kandidaat vertellen hoe de komende vier weken eruitzien.",
            },
        },
    },
    ItemText {
        name: "Anderen motiveren",
        question: ByMode {
            own: Question {
                definition: "[Je|U] stemt [je|uw] aanpak af op wat een collega motiveert.",
                anchors: &[
                    "[Je|U] motiveert iedereen op ongeveer dezelfde manier.",
                    "[Je|U] past [je|uw] aanpak aan bij collega’s die [je|u] goed kent.",
                    "[Je|U] past [je|uw] aanpak aan, ook bij collega’s die heel anders denken.",
                ],
            },
            candidate: Question {
                definition: "Stemt de aanpak af op wat een collega motiveert.",
                anchors: &[
                    "Motiveert iedereen op ongeveer dezelfde manier.",
                    "Past de aanpak aan bij vertrouwde collega’s.",
                    "Past de aanpak aan, ook bij collega’s die heel anders denken.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Doordat [je|u] op verschillen let, doen ook mensen mee die anders \
                           denken.",
                growth: "Vraag een collega die heel anders werkt dan [jij|u] wat het werk leuk \
                         maakt.",
            },
            candidate: Feedback {
                strength: "Geen twee collega’s zijn gelijk, en deze kandidaat houdt daar rekening \
                           mee.",
                growth: "Vraag hoe de kandidaat iemand enthousiast kreeg die er heel anders over \
                         dacht.",
            },
        },
    },
    ItemText {
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
                strength: "Als [je|u] eigen fouten noemt, durven anderen dat ook.",
                growth: "Neem een deal die niet doorging en schrijf op wat [je|u] zelf anders had \
                         kunnen doen.",
            },
            candidate: Feedback {
                strength: "Een leider die fouten toegeeft, maakt het voor een team veilig om \
                           hetzelfde te doen.",
                growth: "Vraag naar een gemiste deal, en luister of de eigen rol daarin ter sprake \
                         komt.",
            },
        },
    },
    ItemText {
        name: "Blijven leren",
        question: ByMode {
            own: Question {
                definition: "[Je|U] probeert andere manieren van werken om beter te worden.",
                anchors: &[
                    "[Je|U] blijft het liefst bij de manier van werken die [je|u] kent.",
                    "[Je|U] probeert een andere manier van werken als iemand die aanraadt.",
                    "[Je|U] zoekt uit [jezelf|uzelf] naar een betere manier van werken.",
                ],
            },
            candidate: Question {
                definition: "Probeert andere manieren van werken om beter te worden.",
                anchors: &[
                    "Blijft het liefst bij de bekende manier van werken.",
                    "Probeert een andere manier van werken als iemand die aanraadt.",
                    "Zoekt uit eigen beweging naar een betere manier van werken.",
                ],
            },
        },
        feedback: ByMode {
            own: Feedback {
                strength: "Leidinggeven is te leren, en leren [doe je|doet u] al.",
                growth: "Kies één vast onderdeel van [je|uw] werk en doe het deze maand eens \
                         anders.",
            },
            candidate: Feedback {
                strength: "Leidinggeven is een nieuw vak: het helpt dat deze kandidaat graag \
                           nieuwe manieren leert.",
                growth: "Vraag wat de kandidaat dit jaar anders is gaan doen, en waardoor.",
            },
        },
    },
];
