import DossierKit

extension InterfaceWords {
    static let portuguese = InterfaceWords(
        language: "pt",
        labels: [
            .pressKit: "Dossier de imprensa", .contents: "Índice", .skipToContents: "Ir para o índice",
            .aFilmBy: "Um filme de {}", .and: "e", .title: "Título", .originalTitle: "Título original",
            .alternativeTitles: "Outros títulos", .year: "Ano", .countries: "País|Países",
            .languages: "Língua|Línguas", .runningTime: "Duração", .minutes: "{} min", .genres: "Género",
            .aspectRatio: "Formato de imagem", .colour: "Cor", .inColour: "cor",
            .blackAndWhite: "preto e branco", .sound: "Som", .shootingFormat: "Formato de rodagem",
            .screeningFormat: "Formato de projeção", .rating: "Classificação", .release: "Estreia|Estreias",
            .visa: "Visto", .name: "Nome", .character: "Personagem", .job: "Função", .people: "Biografias",
            .stills: "Fotografias", .still: "Fotografia {}", .downloads: "Transferências",
            .kitAsData: "O dossier como dados", .footnotes: "Notas ao texto", .note: "Nota {}",
            .backToText: "Voltar ao texto", .linkToQuestion: "Ligação para esta pergunta",
            .interviewWith: "Entrevista com {}", .interviewedBy: "Entrevista por {}", .phone: "Tel.",
            .fax: "Fax", .photo: "Fotografia: {}",
        ],
        sections: [
            .logline: "Logline", .synopsis: "Sinopse", .shortSynopsis: "Sinopse curta",
            .longSynopsis: "Sinopse longa", .statement: "Nota de intenções", .interview: "Entrevista",
            .productionNotes: "Notas de produção", .biography: "Biografia", .filmography: "Filmografia",
            .notes: "Contexto", .music: "Música", .cast: "Elenco", .crew: "Equipa técnica",
            .technical: "Ficha técnica", .awards: "Festivais e prémios", .reviews: "A crítica",
            .contacts: "Contactos", .about: "Sobre", .other: "Outros textos",
        ],
        roles: [
            .director: "Realização", .writer: "Argumento", .story: "História", .basedOn: "Baseado em",
            .producer: "Produção", .executiveProducer: "Produção executiva", .coProducer: "Coprodução",
            .associateProducer: "Produção associada", .lineProducer: "Produção executiva de rodagem",
            .cinematographer: "Fotografia", .cameraOperator: "Operação de câmara", .editor: "Montagem",
            .productionDesigner: "Direção artística", .artDirector: "Direção de arte",
            .setDecorator: "Decoração", .costumeDesigner: "Guarda-roupa", .makeUp: "Caracterização",
            .hair: "Cabelos", .composer: "Música", .musicSupervisor: "Supervisão musical",
            .soundRecordist: "Som", .soundDesigner: "Desenho de som", .soundEditor: "Montagem de som",
            .soundMixer: "Mistura de som", .castingDirector: "Casting",
            .assistantDirector: "Assistência de realização", .scriptSupervisor: "Anotação",
            .visualEffects: "Efeitos visuais", .specialEffects: "Efeitos especiais", .stunts: "Duplos",
            .choreographer: "Coreografia", .colourist: "Correção de cor", .gaffer: "Iluminação",
            .keyGrip: "Maquinaria", .stillPhotographer: "Fotografia de cena",
            .productionManager: "Direção de produção", .locationManager: "Localizações",
            .postProductionSupervisor: "Pós-produção", .animator: "Animação", .narrator: "Narração",
            .cast: "Elenco", .participant: "Com a participação de", .dialogue: "Diálogos",
            .translator: "Tradução", .subtitles: "Legendas", .graphicDesigner: "Design gráfico",
            .titleDesigner: "Genérico", .publicist: "Imprensa", .productionCompany: "Produtora|Produtoras",
            .coProductionCompany: "Em coprodução com", .distributor: "Distribuição",
            .salesAgent: "Vendas internacionais", .supporter: "Com o apoio de", .other: "E ainda",
        ],
        works: [
            .feature: "longa-metragem", .short: "curta-metragem", .mediumLength: "média-metragem",
            .documentary: "documentário", .series: "série", .tv: "televisão", .musicVideo: "videoclipe",
            .commercial: "publicidade", .theatre: "teatro", .other: "outro",
        ],
        contacts: [
            .press: "Imprensa", .distribution: "Distribuição", .sales: "Vendas internacionais",
            .production: "Produção", .festival: "Festivais", .other: "Contacto",
        ],
        counts: [
            .words: "palavra|palavras", .characters: "carácter|caracteres", .questions: "pergunta|perguntas",
            .names: "nome|nomes", .pictures: "imagem|imagens",
        ],
        formerCountries: [
            "SUHH": "União Soviética", "YUCS": "Jugoslávia", "CSHH": "Checoslováquia",
            "DDDE": "Alemanha Oriental", "CSXX": "Sérvia e Montenegro",
        ],
        plural: .one,
        thousands: ".",
        dates: DateWords(
            months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            day: "{d} de {m} de {y}", month: "{m} de {y}", first: "1"))
}
