/// Words that two varieties of a language spell differently, pair by pair.
enum VarietyWords {
    struct Variety: Sendable {
        /// How messages call the two.
        let names: (String, String)
        /// Each word of the first variety with that of the second, without accents lost.
        let pairs: [String: String]
        let reversed: [String: String]

        init(_ first: String, _ second: String, _ words: String) {
            names = (first, second)
            var pairs: [String: String] = [:]
            for pair in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let two = pair.split(separator: "/")
                if two.count == 2 { pairs[String(two[0])] = String(two[1]) }
            }
            self.pairs = pairs
            reversed = Dictionary(pairs.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        }
    }

    static let all: [String: Variety] = [
        "en": Variety(
            "British", "American",
            """
            colour/color colours/colors coloured/colored colourful/colorful honour/honor honours/honors \
            honoured/honored favour/favor favours/favors favourite/favorite favourites/favorites labour/labor \
            neighbour/neighbor neighbours/neighbors neighbourhood/neighborhood harbour/harbor harbours/harbors \
            behaviour/behavior humour/humor rumour/rumor rumours/rumors vapour/vapor flavour/flavor odour/odor \
            armour/armor endeavour/endeavor centre/center centres/centers centred/centered theatre/theater \
            theatres/theaters fibre/fiber metre/meter metres/meters kilometre/kilometer kilometres/kilometers \
            litre/liter litres/liters sombre/somber spectre/specter grey/gray greys/grays travelled/traveled \
            travelling/traveling traveller/traveler travellers/travelers cancelled/canceled modelled/modeled \
            modelling/modeling labelled/labeled levelled/leveled marvellous/marvelous jewellery/jewelry \
            programme/program programmes/programs analyse/analyze analysed/analyzed analysing/analyzing \
            catalogue/catalog dialogue/dialog defence/defense offence/offense licence/license plough/plow \
            ploughed/plowed mould/mold moulds/molds storey/story storeys/stories tyre/tire tyres/tires cheque/check \
            pyjamas/pajamas moustache/mustache sceptical/skeptical sceptic/skeptic ageing/aging fulfil/fulfill \
            fulfilment/fulfillment skilful/skillful wilful/willful enrol/enroll mum/mom whilst/while aluminium/aluminum
            """),
        "pt": Variety(
            "Brazilian", "European",
            """
            ator/actor atores/actores atriz/actriz fato/facto fatos/factos equipe/equipa equipes/equipas registro/registo \
            registros/registos cotidiano/quotidiano gênero/género gêneros/géneros econômico/económico \
            econômica/económica fenômeno/fenómeno acadêmico/académico acadêmica/académica polêmica/polémica \
            anônimo/anónimo bônus/bónus tênis/ténis ônibus/autocarro trem/comboio \
            bebê/bebé prêmio/prémio prêmios/prémios cinquenta/cinquenta Antônio/António sinônimo/sinónimo \
            irônico/irónico harmônico/harmónico crônica/crónica crônicas/crónicas eletrônica/eletrónica
            """),
    ]

    /// Forms that one variety has beside the other's, or that mean something else as well: they count for nothing.
    static let neutral: Set<String> = [
        "dialogue", "catalogue", "program", "programs", "story", "stories", "check", "tire", "tires", "mold",
        "license",
        "licence", "while", "mom", "meter", "meters", "actor", "actores", "facto", "cinquenta", "comboio",
        "autocarro",
        "dialog", "catalog", "gray", "grays", "theatre", "theatres", "mum", "ageing",
    ]
}
