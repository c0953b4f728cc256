//! The Dutch texts of the report, at B1 level.

use super::{Advice, ReportText, ReportWords};
use crate::locale::ByMode;

pub(super) static TEXT: ReportText = ReportText {
    advice: &[
        Advice {
            step: "Ga drie weken lang elke week een ochtend mee met een collega naar klanten en \
                   verkoop zelf niets. Noteer na afloop wat energie gaf. [Wil je|Wilt u] daarna \
                   ook een vierde ochtend, dan is dat een duidelijk teken.",
            question: "Vertel over een keer dat [je|u] verkooptijd opgaf voor een collega. Wat \
                       bleef daardoor liggen?",
            listen: "Een echt moment, met wat het kostte en waarom het dat waard was. Minder zegt \
                     ‘ik help altijd graag’, of een verhaal dat toch weer bij de eigen klanten \
                     eindigt.",
        },
        Advice {
            step: "Vat deze maand in elk overleg over lopende deals het punt van een collega samen \
                   voordat [je|u] reageert, en vraag of dat klopt. Het werkt als er steeds minder \
                   te verbeteren valt.",
            question: "Vertel over een meningsverschil met een collega over een klant. Hoe keek \
                       die collega ernaar?",
            listen: "Hoe de collega erover dacht, eerlijk en precies verteld, en welke vragen \
                     daarvoor nodig waren. Bij ‘we kwamen er wel uit’, of bij alleen het eigen \
                     gelijk, blijft die collega buiten beeld.",
        },
        Advice {
            step: "Draag binnen twee weken één vaste klant over aan een collega. Spreek het doel \
                   af, plan over vier weken een gesprek en grijp tot die tijd niet in. Het is \
                   gelukt als de klant eerst de collega belt.",
            question: "Welke klant [heb je|hebt u] het laatst aan een collega overgedragen? Wat \
                       [deed je|deed u] toen die collega het anders aanpakte?",
            listen: "Wat vooraf was afgesproken, en of de collega echt mocht beslissen. Ging \
                     alleen saai werk weg, of kwam het werk stilletjes terug, dan gaat het \
                     antwoord niet over vertrouwen.",
        },
        Advice {
            step: "Praat vier weken lang elke week twintig minuten met één collega over een \
                   lopende deal. Geef geen advies, maar laat de collega de volgende stap \
                   opschrijven. Kijk daarna welke stappen zonder [jou|u] zijn gezet.",
            question: "Wie werd door [jouw|uw] hulp ergens beter in? Vertel wat [je|u] in die tijd \
                       precies deed.",
            listen: "Eén bepaalde collega, de vragen die zijn gesteld en wat die collega nu zonder \
                     hulp doet. ‘Ik heb laten zien hoe het moet’ is voordoen, nog geen coachen.",
        },
        Advice {
            step: "Zoek voor het volgende teamoverleg uit waar de meeste deals van het team \
                   vastlopen, niet alleen die van [jou|u]. Breng één voorstel mee dat daar helpt. \
                   Een maand later [zie je|ziet u] of collega’s het nog gebruiken.",
            question: "Noem een idee van [jou|u] waar het team meer aan had dan [jijzelf|uzelf]. \
                       Hoe [kreeg je|kreeg u] het van de grond?",
            listen: "Welk probleem het team had, en voor wie het daarna beter ging. Er valt weinig \
                     te horen als het plan vooral de eigen omzet hielp, of een idee bleef.",
        },
        Advice {
            step: "Zet vier weken lang elke belofte aan een collega of klant op één lijst, met een \
                   datum. Dreigt het niet te lukken, bel dan vóór die datum. Tel aan het eind \
                   hoeveel er op tijd klaar was.",
            question: "Welke belofte aan een collega was aan het eind van een kwartaal het \
                       moeilijkst na te komen? Vertel hoe dat ging.",
            listen: "Wat er was afgesproken, wanneer het klaar moest zijn en wie het hoorde toen \
                     het krap werd. ‘Ik doe altijd wat ik zeg’ is zonder voorbeeld een nieuwe \
                     belofte, geen antwoord.",
        },
        Advice {
            step: "Zet vrijdag de rest van het kwartaal op één blad: drukke weken, vakanties, \
                   laatste dagen voor offertes. Reserveer elke week twee uur voor collega’s. Tel \
                   na vier weken hoeveel van die uren doorgingen.",
            question: "Denk aan [je|uw] drukste kwartaal van het afgelopen jaar. Wat [deed je|deed \
                       u] in de weken ervoor?",
            listen: "Keuzes van weken eerder, wat bewust bleef liggen en wie dat op tijd wist. \
                     Alleen ‘gewoon harder werken’ is nog geen plan.",
        },
        Advice {
            step: "Kies twee collega’s die weinig op elkaar lijken. Bedank ze deze maand elk op \
                   een eigen manier: de één in het teamoverleg, de ander onder vier ogen. Vraag \
                   een week later hoe dat overkwam.",
            question: "Denk aan twee collega’s die heel verschillend zijn. Wat [deed je|deed u] na \
                       een slechte maand voor de één, en wat voor de ander?",
            listen: "Twee keer een eigen aanpak, met een reden die uit een gesprek met die collega \
                     kwam. Dezelfde peptalk voor allebei, of alleen een bonus, zegt weinig.",
        },
        Advice {
            step: "Begin in het volgende verkoopoverleg over een prognose van [jezelf|uzelf] die \
                   niet uitkwam, en zeg wat [je|u] nu anders inschat. Het is geslaagd als een \
                   collega volgt met een eigen voorbeeld.",
            question: "Vertel over een prognose van [jou|u] die er ver naast zat. Hoe hoorde \
                       [je|uw] leidinggevende dat?",
            listen: "Vroeg en uit eigen beweging verteld, met wat de kandidaat zelf te mooi \
                     inschatte. Gaat het vooral over een klant die van gedachten veranderde, vraag \
                     dan nog één keer door.",
        },
        Advice {
            step: "Vraag een collega om bij twee klantgesprekken mee te luisteren en één ding te \
                   noemen dat beter kan. Oefen dat drie weken. Laat dezelfde collega dan nog eens \
                   meeluisteren en vraag wat er is veranderd.",
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
            own: "Bij elke vraag staat wat [je|u] nu doet, hoe het er verderop uitziet en wat \
                  [je|u] de komende weken kunt proberen. Neem het mee naar een gesprek met [je|uw] \
                  leidinggevende of een collega.",
            candidate: "Bij elk cijfer staat wat daarbij te zien is, een gespreksvraag en waar \
                        [je|u] op kunt letten. [Je|U] kunt erbij zetten waar het cijfer op rust.",
        },
        items_heading: "Vraag voor vraag",
        now: "Nu",
        at: |point| format!("Bij een {point}"),
        step: "Volgende stap",
        question: "Gespreksvraag",
        listen: "Let hierop",
        see: |heading| format!("zie ‘{heading}’"),
        source: "Bron",

        note: "Notitie",
        note_hint: ByMode {
            own: "Notities blijven in deze browser, net als de antwoorden. Wat [je|u] invult, \
                  staat ook in het rapport, op de print en in de PDF. In de link staat het nooit.",
            candidate: "Schrijf op wat [je|u] zag of hoorde, en niets wat [je|u] de kandidaat niet \
                        zou laten lezen. Net als de antwoorden blijft een notitie in deze browser. \
                        Die komt mee in het rapport, op de print en in de PDF, maar nooit in de \
                        link.",
        },
        evidence: "Waar rust dit cijfer op?",
        evidence_kinds: [
            "gesprek",
            "referentie",
            "eigen waarneming",
            "uitslag van een assessment",
        ],
        impression_only: "alleen een indruk",
        evidence_heading: "Waar de cijfers op rusten",
        evidence_count: |kind, count, rated| match rated {
            1 => format!("{kind}: {count} van 1 cijfer"),
            n => format!("{kind}: {count} van de {n} cijfers"),
        },
        impressions: |count, rated| match (count, rated) {
            (_, 1) => "Het enige cijfer rust alleen op een indruk.".into(),
            (1, n) => format!("1 van de {n} cijfers rust alleen op een indruk."),
            (count, n) => format!("{count} van de {n} cijfers rusten alleen op een indruk."),
        },
        evidence_advice: "Een gesprek laat andere dingen zien dan een referentie of een dag op het \
                          werk. Wijzen ze dezelfde kant op, dan staat een cijfer steviger. Zo \
                          niet, dan [weet je|weet u] waar [je|u] nog naar kunt vragen.",

        route_heading: "Van binnen of van buiten?",
        route_intro: "Kies waar de kandidaat vandaan komt, dan [zie je|ziet u] wat [je|u] extra \
                      kunt afwegen. Op het totaal heeft dat geen invloed.",
        route_choices: ["Niet opgegeven", "Uit de eigen organisatie", "Van buiten"],
        route_questions: [
            "Zou deze kandidaat ook willen leiden zonder nieuwe titel of hoger salaris?",
            "Welk gedrag van deze kandidaat hoort nu al bij leiden, en wie zag dat gebeuren?",
            "Wat doet deze kandidaat met feedback, en wat is daar later van te merken?",
        ],
        route_mean: |mean, points, rated| match rated {
            1 => format!("{mean} van {points}, op basis van 1 cijfer"),
            n => format!("gemiddeld {mean} van {points}, op basis van {n} cijfers"),
        },
        route_unrated: "nog geen cijfers",
        route_weigh: [
            &[
                "Iemand van binnen kent de cultuur, de klanten en de mensen, en is vaak trouw aan \
                 het bedrijf.",
                "Maar het team bestond tot nu toe uit gelijken, en als de beste verkoper stopt met \
                 verkopen, moet iemand het gat in de omzet vullen.",
                "Terug naar de verkoop is achteraf lastig: spreek daarom vooraf af hoe dat kan.",
            ],
            &[
                "Iemand van buiten kijkt fris naar het team en kent andere manieren om het werk te \
                 regelen.",
                "Niemand hier zag deze kandidaat aan het werk, dus wegen referenties zwaarder, en \
                 het product en de klanten leren kennen kost tijd.",
                "Blijf ook eigen mensen opleiden, zodat niet elke leider van buiten hoeft te \
                 komen.",
            ],
        ],

        steps_heading: ByMode {
            own: "Stappen om mee te beginnen",
            candidate: "Gespreksvragen om mee te beginnen",
        },
        steps_rule: "Zo is gekozen: eerst het laagste cijfer bij de vragen die van leiden een \
                     ander vak maken dan verkopen. Dan het laagste bij de drie basisvragen, voor \
                     zover die nog niet gekozen zijn, en dan het laagste van de rest. Bij gelijke \
                     cijfers gaat de eerste in de lijst voor. Een 7 doet niet mee. Levert een \
                     groep niets op, dan komt op die plek het laagste cijfer dat nog over is.",
        steps_why: [
            "het laagste cijfer bij wat leiden een ander vak maakt",
            "het laagste cijfer bij de basisvragen die over waren",
            "het laagste cijfer van de overige vragen",
        ],
        steps_none: ByMode {
            own: "Zodra er een cijfer onder de 7 is, staat hier een stap om mee te beginnen.",
            candidate: "Zonder een cijfer onder de 7 kan elke gespreksvraag de eerste zijn.",
        },

        take_away: "Meenemen",
        label: "Naam of kenmerk van de kandidaat",
        label_hint: "Dit staat alleen in het rapport, op de print en in de bestanden zelf, nooit \
                     in de link of in een bestandsnaam. Initialen of een nummer mag ook.",
        print: "Printen",
        download_pdf: "Download als PDF",
        download_blank: "Lege checklist als PDF",
        copy_text: "Kopieer als tekst",
        text_copied: "Tekst gekopieerd",
        copy_by_hand: "Deze browser laat de pagina niet kopiëren. Selecteer de tekst en kopieer \
                       die zelf:",
        download_csv: "Download CSV (voor een spreadsheet)",
        download_json: "Download JSON (voor software)",
        preparing: "De PDF wordt gemaakt…",
        downloaded: "Het bestand is gemaakt.",
        pdf_failed: "Het onderdeel dat de PDF maakt, kon niet worden geladen. Probeer het nog eens \
                     of kies ‘Printen’: in dat venster [kun je|kunt u] vaak ook als PDF bewaren.",
        confined: "Deze pagina staat in een afgeschermd venster, en daarin werken printen en \
                   downloaden niet. De tekst met de hand kopiëren kan wel.",
        contact_hint: "[Neem je|Neemt u] contact op, dan worden de cijfers niet meegestuurd. [Wil \
                       je|Wilt u] ze delen, kopieer het rapport dan eerst als tekst.",

        file_names: ["scorecard-salesleider", "checklist-salesleider-leeg"],
        lines: ["Naam", "Datum", "Ingevuld door"],
        code_note: "Scan deze code om deze cijfers op een scherm te zien. Notities zitten er niet \
                    in.",
        rules_heading: "Zo is er gerekend",
        rules: &[
            "Een cijfer loopt van 1 tot en met 7 en elk cijfer telt even zwaar. Haal van elk \
             cijfer 1 af en tel op wat overblijft. Het totaal is 100 keer die som, gedeeld door 6 \
             keer het aantal cijfers, en dan afgerond.",
            "Er is een totaal zodra minstens 8 van de 10 vragen een cijfer hebben. De drie \
             basisvragen moeten erbij zijn: ‘Willen leidinggeven’, ‘Collega’s coachen’ en ‘Blijven \
             leren’.",
            "Een 1 of 2 bij een basisvraag zet ‘met voorbehoud’ bij het niveau. Het getal blijft \
             hetzelfde en niemand valt erdoor af.",
            "Een vraag zonder cijfer, bijvoorbeeld omdat er nog niets te zien was, telt nergens in \
             mee. Er wordt ook niets voor ingevuld.",
            "De niveaus zijn 0–41 ‘nog weinig te zien’, 42–57 ‘deels te zien’, 58–74 ‘vaak te \
             zien’ en 75–100 ‘sterk te zien’. Waar een niveau begint, is gekozen en niet gemeten, \
             en het zegt niets over later.",
            "De stap van verkopen naar leiden legt het gemiddelde van ‘Willen leidinggeven’, ‘Werk \
             uit handen geven’, ‘Collega’s coachen’ en ‘Aan het team denken’ naast dat van de \
             andere vragen. Een verschil telt pas vanaf 1 punt.",
            "Het is rekenwerk zonder AI. Wat er met de uitkomst gebeurt, bepalen mensen.",
        ],

        blank_title: "Checklist voor leiderschap in sales",
        blank_intro: "Lees vóór het gesprek de tien vragen door. Laat de kandidaat bij elke vraag \
                      vertellen over iets wat echt gebeurd is, en kies pas na afloop een cijfer. \
                      Kruis ‘Geen beeld’ aan als [je|u] er niets over zag of hoorde.",
        blank_not_observed: "Geen beeld",
        add_up_heading: "Zelf optellen",
        add_up: &[
            "Tel hoeveel vragen een cijfer hebben en noem dat aantal n.",
            "Controleer of er een totaal kan zijn: n is minstens 8, en er staat een cijfer bij \
             ‘Willen leidinggeven’, ‘Collega’s coachen’ en ‘Blijven leren’.",
            "Tel alle cijfers op en haal n eraf. Doe dat keer 100, deel het door 6 × n en rond af. \
             Een half gaat omhoog.",
            "Voorbeeld: 8 cijfers, samen 40. 40 min 8 is 32, keer 100 is 3200, gedeeld door 48 is \
             afgerond 67.",
            "Zoek het niveau op: 0–41 nog weinig te zien, 42–57 deels te zien, 58–74 vaak te zien, \
             75–100 sterk te zien.",
            "Staat er een 1 of 2 bij een van de drie vragen uit stap 2? Schrijf dan ‘met \
             voorbehoud’ achter het niveau.",
        ],
        pillar: "Thema",
    },
};
