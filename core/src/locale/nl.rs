//! The Dutch words of the interface, at B1 level.

use super::{ByMode, Compared, Messages, messages::Missing, template::Template};

pub(super) static MESSAGES: Messages = Messages {
    title: ByMode {
        own: "Hoe staat het met [je|uw] leiderschap in sales?",
        candidate: "Hoeveel leiderschap laat deze kandidaat zien?",
    },
    and: " en ",
    quotes: ["‘", "’"],
    promise: [
        Template("{items} vragen"),
        Template("ongeveer {minutes} minuten"),
        Template("er wordt niets verstuurd"),
    ],
    instruction: ByMode {
        own: "Denk aan de afgelopen maanden. Kies per vraag het cijfer dat past bij wat [je|u] \
              echt deed, ook als [je|u] nog geen team hebt.",
        candidate: "Denk aan wat [je|u] zelf zag of hoorde. Kies per vraag het cijfer dat daar \
                    het best bij past.",
    },
    could_have: ByMode {
        own: Template("Kon het wel, maar [deed je|deed u] het niet? Kies dan {lowest}."),
        candidate: Template("Was er wel een kans, maar gebeurde het niet? Kies dan {lowest}."),
    },
    fair: "Laat de verkoopcijfers even rusten. Stel elke kandidaat dezelfde vragen.",
    keys: Template("Met het toetsenbord: 1 tot en met {points} kiest een cijfer, Delete wist het."),

    unanswered: "Nog geen cijfer gekozen",
    rating_of: Template("{point} van {points}"),
    closer: Template("dichter bij {near} dan bij {far}"),
    between: Template("tussen {low} en {high}"),
    mark_not_observed: ByMode {
        own: "Nog geen kans gehad",
        candidate: "Geen beeld",
    },
    not_observed: ByMode {
        own: "Nog geen kans gehad: deze vraag telt niet mee",
        candidate: "Geen beeld: deze vraag telt niet mee",
    },
    clear: "Wissen",

    seller_heading: "Verkopen",
    seller_intro: Template(
        "{items} extra vragen over verkopen. Ze tellen niet mee voor het totaal. Zo [zie je|ziet \
         u] de twee rollen naast elkaar.",
    ),

    progress: "Voortgang",
    answered_of: Template("{answered} van {items} beantwoord"),
    marked: ByMode {
        own: Template("{marked} keer nog geen kans gehad"),
        candidate: Template("{marked} keer geen beeld"),
    },
    next: "Volgende open vraag",
    to_result: "Bekijk de scorecard",
    step_of: Template("Vraag {number} van {questions}"),
    back: "Terug",
    onward: "Volgende",
    change_answers: "Antwoorden wijzigen",

    result_heading: ByMode {
        own: "[Je|Uw] scorecard",
        candidate: "Scorecard van de kandidaat",
    },
    missing: Missing {
        one: Template("Voor een totaal is nog 1 cijfer nodig"),
        more: Template("Voor een totaal zijn nog {ratings} cijfers nodig"),
        at: Template(": bij {names}"),
        at_least_at: Template(", in elk geval bij {names}"),
    },
    total: "Totaal",
    of_hundred: "van 100",
    provisional: "voorlopig",
    range: Template(
        "Met een cijfer voor elke vraag zou het totaal tussen {low} en {high} uitkomen.",
    ),
    based_on: Template("op basis van {answered} van de {items} vragen"),
    reserved: "met voorbehoud",
    ruler: Template(
        "Schaal van 0 tot 100. Het totaal is {total}: {band} ({from} tot en met {to}).",
    ),
    critical_heading: "Let op de basis",
    critical_intro: "Wat hier staat, hoort in deze checklist tot de basis en kreeg een laag cijfer.",
    reserved_why: Template(
        "Daarom staat ‘{reserved}’ bij het totaal. Het getal zelf verandert er niet door.",
    ),
    shift_heading: "De stap van verkopen naar leidinggeven",
    shift: Template(
        "{items} gaan over deze stap. Gemiddeld is het cijfer daar {than} bij de andere vragen \
         die meetellen. Dit vergelijkt alleen deze antwoorden met elkaar. Hoe hoog ze zijn, zegt \
         het totaal.",
    ),
    shift_than: Compared {
        lower: "lager dan",
        equal: "ongeveer even hoog als",
        higher: "hoger dan",
    },
    uniform_heading: "Even nakijken",
    uniform: "Klopt het dat [je|u] zo vaak hetzelfde cijfer koos? Zo ja, dan hoeft er niets te \
              veranderen.",
    strongest: ByMode {
        own: "Dit [laat je|laat u] al zien",
        candidate: "Dit is al te zien",
    },
    no_strength: "Nog geen duidelijk sterk punt",
    no_strength_why: Template("Geen enkel cijfer ligt boven de {middle}."),
    steps: ByMode {
        own: "Stappen voor de komende weken",
        candidate: "Gespreksvragen voor de volgende keer",
    },
    contrast_heading: "Leidinggeven en verkopen naast elkaar",
    leader: "Leidinggeven",
    seller: "Verkopen",
    accent: Compared {
        lower: "Verkopen scoort nu hoger dan leidinggeven.",
        equal: "Leidinggeven en verkopen scoren nu ongeveer gelijk.",
        higher: "Leidinggeven scoort nu hoger dan verkopen.",
    },
    seller_alone: "Er is nog geen totaal voor leidinggeven om dit mee te vergelijken.",
    profile: "Alle antwoorden",
    profile_columns: ["Vraag", "Cijfer"],
    caveats_heading: "Zo [lees je|leest u] dit",
    caveats: ByMode {
        own: [
            "De niveaus zijn afspraken, geen normen. Ze voorspellen niets.",
            "Een som met vaste regels: geen test en geen AI.",
            "Mensen beoordelen zichzelf vaak mild. Vraag een collega.",
        ],
        candidate: [
            "De niveaus zijn afspraken, geen normen. Ze voorspellen niets.",
            "Een som met vaste regels: geen test en geen AI.",
            "Een mens beslist. Vraag ook referenties.",
        ],
    },

    go_on: "Vanzelf verder",
    shared_title: "Een gedeelde scorecard over leiderschap in sales",
    shared_heading: "Dit zijn antwoorden uit een link.",
    shared: ByMode {
        own: "De link zegt niet van wie ze zijn. Waar ‘[je|u]’ staat, gaat het over wie ze gaf.",
        candidate: "De link zegt niet over wie ze gaan of wie ze gaf.",
    },
    shared_replaces: "[Ga je|Gaat u] hiermee verder, dan komen ze in de plaats van [je|uw] eigen \
                      antwoorden.",
    shared_back: "Naar [je|uw] eigen antwoorden",
    shared_start: "Zelf invullen",
    shared_adopt: "Hiermee verder",
    damaged_link: "De link met antwoorden is niet compleet of er klopt iets niet. Vraag om een \
                   nieuwe link.",
    not_kept: "Deze browser bewaart de antwoorden hier niet. [Sluit je|Sluit u] de pagina, dan \
               zijn ze weg.",
    kept_session: "De antwoorden blijven bewaard tot dit tabblad sluit.",
    kept_local: "De antwoorden blijven op dit apparaat bewaard, tot [je|u] ze wist.",
    copy_link: "Kopieer een link",
    link_copied: "Link gekopieerd",
    copy_by_hand: "Kopiëren mag hier niet automatisch. Kopieer de link zelf:",
    link_note: "De cijfers staan in de link. Iedereen met de link kan ze zien.",
    note: ByMode {
        own: "Notitie",
        candidate: "Notitie en bron",
    },
    report: "Open het rapport",
    report_note: ByMode {
        own: "Een volgende stap per vraag, om te bewaren.",
        candidate: "Een gespreksvraag per vraag, om te bewaren.",
    },
    download_pdf: "Download PDF",
    report_failed: "Dit onderdeel laadt nu niet. Probeer het nog eens.",
    contact_reason: "[Wil je|Wilt u] over deze uitkomst doorpraten?",
    agency_reason: ByMode {
        own: "Zo [kijk je|kijkt u] naar [jezelf|uzelf]. Iemand van buiten ziet vaak iets anders.",
        candidate: "Twee mensen zien meer dan één. Leg [je|uw] cijfers naast de blik van een \
                    ander.",
    },
    contact: "Neem contact op",
    contact_agency: ByMode {
        own: "Bespreek [je|uw] uitslag met ",
        candidate: "Bespreek deze uitslag met ",
    },
    offered_by: "Deze scorecard [krijg je|krijgt u] van",
    privacy: "Privacyverklaring",
    contact_sandboxed: "Hier kan geen nieuwe pagina open. Gebruik dit adres:",

    clear_all: "Mijn antwoorden wissen",
    confirm_clear: "Alle antwoorden wissen en opnieuw beginnen?",
    confirm_yes: "Ja, wis alles",
    confirm_no: "Nee, laat staan",
    cleared: "Alle antwoorden zijn gewist.",
    undo: "Ongedaan maken",
};
