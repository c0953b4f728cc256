//! The Dutch texts of the report, at B1 level.

use super::{Advice, ByRoute, EvidenceWords, Facts, Reasons, ReportText, ReportWords};
use crate::locale::ByMode;

pub(super) static TEXT: ReportText = ReportText {
    advice: &[
        Advice {
            key: "leadership_motivation",
            step: "Ga drie weken lang elke week een ochtend met een collega mee naar klanten. \
                   Verkoop zelf niets. Noteer na afloop wat energie gaf. [Wil je|Wilt u] daarna \
                   nog een ochtend mee? Dan zegt dat iets over wat [je|u] graag doet.",
            question: "Vertel over een keer dat [je|u] verkooptijd opgaf voor een collega. Wat \
                       bleef daardoor liggen?",
            listen: "Een echt moment, met wat het kostte en waarom het dat waard was. ‘Ik help \
                     altijd graag’ zegt minder. Dat geldt ook voor een verhaal dat bij de eigen \
                     klanten eindigt.",
        },
        Advice {
            key: "listening_empathy",
            step: "Vat deze maand in elk overleg over deals eerst het punt van een collega samen. \
                   Vraag of dat klopt en reageer daarna pas. Het werkt als er steeds minder te \
                   verbeteren valt.",
            question: "Vertel over een meningsverschil met een collega over een klant. Hoe keek \
                       die collega ernaar?",
            listen: "Hoe de collega erover dacht, eerlijk en precies verteld. Let ook op de vragen \
                     die daarvoor nodig waren. Bij ‘we kwamen er wel uit’ blijft die collega \
                     buiten beeld.",
        },
        Advice {
            key: "trust_delegation",
            step: "Laat binnen twee weken een collega één klantgesprek van [jou|u] overnemen. \
                   Overleg dat eerst met [je|uw] leidinggevende. Spreek het doel af en laat de \
                   aanpak vrij. Het is gelukt als [je|u] niet hoefde in te grijpen.",
            question: "Welk belangrijk werk gaf [je|u] het laatst aan een collega? Wat [deed \
                       je|deed u] toen die collega het anders aanpakte?",
            listen: "Wat vooraf was afgesproken, en of de collega echt mocht beslissen. Ging \
                     alleen saai werk weg, of kwam het werk stilletjes terug? Dan gaat het \
                     antwoord niet over vertrouwen.",
        },
        Advice {
            key: "coaching",
            step: "Praat vier weken lang elke week twintig minuten met één collega over een \
                   lopende deal. Geef geen advies. Laat de collega de volgende stap opschrijven. \
                   Kijk daarna welke stappen zonder [jou|u] zijn gezet.",
            question: "Wie werd door [jouw|uw] hulp ergens beter in? Vertel wat [je|u] in die tijd \
                       precies deed.",
            listen: "Eén bepaalde collega, de vragen die zijn gesteld en wat die collega nu zonder \
                     hulp doet. ‘Ik heb laten zien hoe het moet’ is voordoen, nog geen coachen.",
        },
        Advice {
            key: "team_strategy",
            step: "Zoek voor het volgende teamoverleg uit waar de meeste deals van het team \
                   vastlopen. Bedenk wat het team daarom anders moet gaan doen. Breng één voorstel \
                   mee. Een maand later [zie je|ziet u] of collega’s het gebruiken.",
            question: "Noem een idee van [jou|u] over waar het team heen moest. Hoe [kreeg \
                       je|kreeg u] collega’s mee?",
            listen: "Welk probleem het team had, welke kant het op moest en voor wie het beter \
                     ging. Het zegt weinig als het plan vooral de eigen omzet hielp. Ook zegt het \
                     weinig als het bij een idee bleef.",
        },
        Advice {
            key: "consistency",
            step: "Zet vier weken lang elke belofte aan een collega of klant op één lijst, met een \
                   datum. Dreigt het niet te lukken, bel dan ruim vóór die datum. Tel aan het eind \
                   hoe vaak [je|u] pas achteraf belde.",
            question: "Welke belofte aan een collega was in een drukke tijd het moeilijkst na te \
                       komen? Vertel hoe dat ging.",
            listen: "Wat er was afgesproken, wanneer het klaar moest zijn en wie het hoorde toen \
                     het krap werd. Let ook op hoe rustig de kandidaat bleef. ‘Ik doe altijd wat \
                     ik zeg’ is zonder voorbeeld een nieuwe belofte, geen antwoord.",
        },
        Advice {
            key: "planning_structure",
            step: "Zet vrijdag de rest van het kwartaal op één blad: drukke weken, vakanties en \
                   deadlines. Reserveer elke week twee uur voor collega’s. Tel na vier weken \
                   hoeveel van die uren doorgingen.",
            question: "Denk aan [je|uw] drukste kwartaal van het afgelopen jaar. Wat [deed je|deed \
                       u] in de weken ervoor?",
            listen: "Keuzes van weken eerder, wat bewust bleef liggen en wie dat op tijd wist. \
                     Alleen ‘gewoon harder werken’ is nog geen plan.",
        },
        Advice {
            key: "connecting_motivating",
            step: "Kies twee collega’s die weinig op elkaar lijken. Bedank ze deze maand elk op \
                   een eigen manier: de één in het overleg, de ander onder vier ogen. Vraag een \
                   week later hoe dat overkwam.",
            question: "Denk aan twee collega’s die heel verschillend zijn. Wat [deed je|deed u] na \
                       een slechte maand voor de één, en wat voor de ander?",
            listen: "Twee keer een eigen aanpak, met een reden die uit een gesprek met die collega \
                     kwam. Dezelfde peptalk voor allebei, of alleen een bonus, zegt weinig.",
        },
        Advice {
            key: "self_reflection",
            step: "Begin in het volgende verkoopoverleg over een prognose van [jezelf|uzelf] die \
                   niet uitkwam. Zeg wat [je|u] nu anders inschat. Het is geslaagd als een collega \
                   volgt met een eigen voorbeeld.",
            question: "Vertel over een prognose van [jou|u] die er ver naast zat. Hoe hoorde \
                       [je|uw] leidinggevende dat?",
            listen: "Vroeg en uit eigen beweging verteld, met wat de kandidaat zelf te positief \
                     inschatte. Gaat het vooral over een klant die van gedachten veranderde? Vraag \
                     dan nog één keer door.",
        },
        Advice {
            key: "learning_agility",
            step: "Vraag een collega om bij twee klantgesprekken mee te luisteren en één tip te \
                   geven. Oefen die drie weken. Laat dezelfde collega dan nog eens meeluisteren. \
                   Vraag wat er is veranderd.",
            question: "Welke feedback [vond je|vond u] eerst niet terecht? Vertel wat [je|u] er \
                       later mee deed.",
            listen: "Wat de feedback precies was, en wat er daarna echt anders ging. Blijft het \
                     bij ‘ik sta overal voor open’, dan is er nog geen voorbeeld.",
        },
    ],
    words: ReportWords {
        heading: ByMode {
            own: "[Je|Uw] rapport",
            candidate: "Rapport over de kandidaat",
        },
        intro: ByMode {
            own: "Bij elk cijfer staat welk gedrag daarbij past. Bij elke vraag staat een stap \
                  voor de komende weken. Neem het rapport mee naar een gesprek met [je|uw] \
                  leidinggevende of een collega.",
            candidate: "Bij elk cijfer staat welk gedrag daarbij past. Bij elke vraag staat een \
                        gespreksvraag, en waar [je|u] op kunt letten. [Je|U] kunt erbij zetten \
                        waarop [je|u] een cijfer baseert.",
        },
        items_heading: "Vraag voor vraag",
        now: "Nu",
        at: |point| format!("Bij een {point}"),
        step: "Volgende stap",
        question: "Gespreksvraag",
        listen: "Let hierop",
        source: "Bron",

        note: "Notitie",
        note_hint: ByMode {
            own: "Notities blijven in deze browser, net als de antwoorden. Wat [je|u] invult, \
                  staat ook in het rapport, op de print en in de PDF. In de link staat het nooit.",
            candidate: "Schrijf op wat [je|u] zag of hoorde. Schrijf niets op wat [je|u] de \
                        kandidaat niet zou laten lezen. Net als de antwoorden blijft een notitie \
                        in deze browser. Die komt in het rapport, op de print en in de PDF, maar \
                        nooit in de link.",
        },
        evidence: "Waarop is dit cijfer gebaseerd?",
        evidence_kinds: EvidenceWords {
            conversation: "gesprek",
            reference: "referentie",
            observation: "eigen waarneming",
            assessment: "uitslag van een assessment",
        },
        impression_only: "alleen een indruk",
        evidence_heading: "Waarop de cijfers gebaseerd zijn",
        evidence_count: |kind, count, rated| match rated {
            1 => format!("{kind}: {count} van 1 cijfer"),
            n => format!("{kind}: {count} van de {n} cijfers"),
        },
        impressions: |count, rated| match (count, rated) {
            (_, 1) => "Het enige cijfer is alleen op een indruk gebaseerd.".into(),
            (count, n) if count == n => "Alle cijfers zijn alleen op een indruk gebaseerd.".into(),
            (1, n) => format!("1 van de {n} cijfers is alleen op een indruk gebaseerd."),
            (count, n) => {
                format!("{count} van de {n} cijfers zijn alleen op een indruk gebaseerd.")
            }
        },
        evidence_advice: "Een gesprek laat andere dingen zien dan een referentie of een dag op het \
                          werk. Wijzen ze dezelfde kant op, dan staat een cijfer steviger. Zo \
                          niet, dan [weet je|weet u] waar [je|u] nog naar kunt vragen.",

        route_heading: "Intern of extern?",
        route_intro: "Kies waar de kandidaat vandaan komt. Dan [zie je|ziet u] wat [je|u] extra \
                      kunt afwegen. Op het totaal heeft dat geen invloed.",
        route_unsaid: "Niet opgegeven",
        route_choices: ByRoute {
            inside: "Uit de eigen organisatie",
            outside: "Van buiten de organisatie",
        },
        route_questions: [
            (
                "motivation",
                "Zou deze kandidaat ook willen leidinggeven zonder nieuwe titel of hoger salaris?",
            ),
            (
                "suitability",
                "Welk gedrag van deze kandidaat hoort nu al bij leidinggeven, en wie zag dat?",
            ),
            (
                "development",
                "Wat doet deze kandidaat met feedback, en wat is daar later van te merken?",
            ),
        ],
        route_mean: |mean, points, rated| match rated {
            1 => format!("{mean} van {points}, op basis van 1 cijfer"),
            n => format!("gemiddeld {mean} van {points}, op basis van {n} cijfers"),
        },
        decimal: ',',
        route_unrated: "nog geen cijfers",
        route_weigh: ByRoute {
            inside: &[
                "Een interne kandidaat kent de klanten, de collega’s en de cultuur.",
                "Het team krijgt dan wel een vroegere collega als leidinggevende. Ook moet iemand \
                 anders de omzet halen die wegvalt.",
                "Teruggaan naar de verkoop is achteraf lastig. Spreek daarom vooraf af hoe dat \
                 kan.",
            ],
            outside: &[
                "Een externe kandidaat kan fris naar het team kijken en kent vaak andere manieren \
                 van werken.",
                "Hier heeft bijna niemand deze kandidaat aan het werk gezien. Referenties wegen \
                 daarom zwaarder. Ook kost het tijd om het product en de klanten te leren kennen.",
                "Blijf ook eigen mensen opleiden. Dan hoeft niet elke leider van buiten te komen.",
            ],
        },

        steps_rule: |facts| {
            format!(
                "Zo is gekozen: steeds het laagste cijfer. Eerst van de vragen over de stap naar \
                 leidinggeven, dan van de basisvragen, dan van de overige vragen. Bij gelijke \
                 cijfers gaat de eerste in de lijst voor. Wat al gekozen is en wat een {} heeft, \
                 doet niet mee. Levert een groep niets op, dan telt het laagste cijfer dat over is.",
                facts.points
            )
        },
        steps_why: Reasons {
            role_shift: "het laagste cijfer bij de stap naar leidinggeven",
            critical: "het laagste cijfer van de basisvragen die over waren",
            other: "het laagste cijfer van de overige vragen",
            left: "het laagste cijfer dat over was",
        },
        steps_none: ByMode {
            own: |points| format!("Zodra er een cijfer onder de {points} is, staat hier een stap."),
            candidate: |points| {
                format!(
                    "Zonder een cijfer onder de {points} kan elke gespreksvraag de eerste zijn."
                )
            },
        },

        export: "Meenemen",
        more: "Meer",
        close: "Sluit het rapport",
        label: "Naam of kenmerk van de kandidaat",
        label_hint: "Dit staat alleen in het rapport, op de print en in de bestanden zelf. In de \
                     link en in een bestandsnaam staat het nooit. Initialen of een nummer mag ook.",
        print: "Printen",
        download_blank: "Lege checklist als PDF",
        copy_text: "Kopieer als tekst",
        text_copied: "Tekst gekopieerd",
        copy_by_hand: "Deze browser laat de pagina niet kopiëren. Selecteer de tekst en kopieer \
                       die zelf:",
        download_csv: "Download CSV (voor een spreadsheet)",
        download_json: "Download JSON (voor software)",
        preparing: "De PDF wordt gemaakt…",
        downloaded: "Het bestand is gemaakt.",
        pdf_failed: "Het onderdeel dat de PDF maakt, kon niet laden. Probeer het nog eens of kies \
                     ‘Printen’. In dat venster [kun je|kunt u] vaak ook als PDF bewaren.",
        file_failed: "Op deze pagina lukt het niet om een bestand te maken. Kies dan ‘Kopieer als \
                      tekst’.",
        print_failed: "Opent er geen printvenster? Download het rapport dan als PDF en print dat \
                       bestand.",
        pdf_lacks: |signs| {
            format!(
                "De PDF heeft deze tekens niet: {signs}. Daar komt een □ te staan. In de andere \
                 bestanden en op de print staan ze wel."
            )
        },
        pdf_replaced: "Een □ staat voor een teken dat deze PDF niet kan tonen. Wie de tekst \
                       kopieert, krijgt dat teken wel.",
        sandboxed: "Deze pagina staat in een afgeschermd venster. Daarin werken printen en \
                   downloaden niet. De tekst met de hand kopiëren kan wel.",
        contact_hint: "[Neem je|Neemt u] contact op, dan worden de cijfers niet meegestuurd. [Wil \
                       je|Wilt u] ze delen, kopieer het rapport dan eerst als tekst.",

        file_name: "scorecard-salesleider",
        blank_file_name: "checklist-salesleider-leeg",
        lines: ["Naam", "Datum", "Ingevuld door"],
        day_locale: "nl",
        made_on: |day| format!("Gemaakt op {day}"),
        code_note: "Scan deze code om deze cijfers op een scherm te zien. Notities zitten er niet \
                    in.",
        no_code_note: "Open dit adres om de cijfers op een scherm te zien, zonder notities. Voor een \
                       code is het adres te lang.",
        rules_heading: "Zo is er gerekend",
        rules,
        seller_rule: |facts| {
            format!(
                "De {} vragen over verkopen krijgen een eigen totaal zodra ze allemaal een cijfer \
                 hebben. Dat totaal is net zo berekend. Een verschil met het andere totaal telt \
                 pas vanaf {} punten. Zonder dat andere totaal, of als daar alle cijfers gelijk \
                 zijn, wordt er niet vergeleken.",
                facts.seller, facts.accent_difference
            )
        },

        blank_title: "Checklist voor leiderschap in sales",
        blank_intro: |not_observed| {
            format!(
                "Lees vóór het gesprek alle vragen door en stel ze aan elke kandidaat. Laat de \
                 verkoopcijfers even buiten beeld. Laat de kandidaat vertellen over iets wat echt \
                 gebeurd is. Kies pas na afloop een cijfer. Was er een kans en gebeurde het niet, \
                 kies dan 1. Kruis ‘{not_observed}’ aan als [je|u] er niets over zag of hoorde."
            )
        },
        blank_tick: |not_observed| format!("Kruis ‘{not_observed}’ aan als die kans er niet was."),
        add_up_heading: "Zelf optellen",
        add_up,
        pillar: "Thema",
    },
};

fn rules(facts: &Facts) -> Vec<String> {
    let bands = facts.bands(|range, name| format!("{range} ‘{name}’"));
    vec![
        format!(
            "Een cijfer loopt van 1 tot en met {} en elk cijfer telt even zwaar. Haal van elk \
             cijfer 1 af en tel op wat overblijft. Deel die som door {} keer het aantal cijfers. \
             Doe dat keer 100 en rond af: dat is het totaal.",
            facts.points,
            facts.points - 1
        ),
        format!(
            "Er is een totaal zodra minstens {} van de {} vragen een cijfer hebben. De basisvragen \
             moeten erbij zijn: {}.",
            facts.least,
            facts.items,
            facts.listed(&facts.critical)
        ),
        format!(
            "Is er een totaal en heeft een basisvraag een {} of lager? Dan komt ‘{}’ bij het \
             niveau. Het getal blijft hetzelfde en niemand valt erdoor af.",
            facts.low, facts.reserved
        ),
        "Een vraag zonder cijfer telt niet mee. Is er dan toch een totaal, dan staat erbij \
         hoe laag en hoe hoog het nog kan uitkomen."
            .into(),
        format!("De niveaus: {}.", facts.enumerated(&bands)),
        format!(
            "De stap naar leidinggeven gaat over {}. Hun gemiddelde wordt vergeleken met dat van \
             de andere vragen. Een verschil telt pas vanaf {}. Nodig zijn een totaal, een \
             cijfer voor al deze vragen en minstens {} andere cijfers. Zijn alle cijfers gelijk, \
             dan wordt er niet vergeleken.",
            facts.listed(&facts.shift),
            match facts.shift_gap {
                1 => "1 punt".into(),
                gap => format!("{gap} punten"),
            },
            facts.shift_others
        ),
        "Of de vragen goed meten, is niet onderzocht.".into(),
    ]
}

fn add_up(facts: &Facts) -> Vec<String> {
    let less = facts.points - 1;
    let bands = facts.bands(|range, name| format!("{range} {name}"));
    let example = facts.example();
    vec![
        "Tel hoeveel vragen een cijfer hebben en noem dat aantal n.".into(),
        format!(
            "Kijk of er een totaal is. Daarvoor is n minstens {} en hebben deze basisvragen een \
             cijfer: {}.",
            facts.least,
            facts.listed(&facts.critical)
        ),
        format!(
            "Tel alle cijfers op en haal n eraf. Doe dat keer 100, deel het door {less} × n en \
             rond af. Een half gaat omhoog."
        ),
        format!(
            "Voorbeeld: {} cijfers, samen {}. {} min {} is {}, keer 100 is {}. Gedeeld door {} is \
             dat afgerond {}.",
            example.rated,
            example.sum,
            example.sum,
            example.rated,
            example.rest,
            100 * example.rest,
            example.most,
            example.total
        ),
        format!("Zoek het niveau: {}.", bands.join(", ")),
        format!(
            "Heeft een basisvraag een {} of lager? Schrijf dan ‘{}’ achter het niveau.",
            facts.low, facts.reserved
        ),
    ]
}
