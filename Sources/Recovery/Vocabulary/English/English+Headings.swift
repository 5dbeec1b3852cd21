extension English {
    static let headings: WordTable<HeadingKind> = [
        .logline: """
        logline | log line | one-liner | one-line synopsis | premise | in a nutshell | pitch
        in a sentence | in one sentence | in brief | tagline
        in two sentences | in a few words | the film in one line
        one line | in one line | the film in a sentence | the story in one line
        """,
        .synopsis: """
        synopsis | the story | story | storyline | summary | the plot | plot | film synopsis
        what happens | what it is about | what it's about | the film in short
        """,
        .shortSynopsis: """
        short synopsis | brief synopsis | 50-word synopsis | 100-word synopsis | synopsis (short)
        synopsis – short | synopsis short | short summary
        """,
        .longSynopsis: """
        at length | in full | the longer version
        long synopsis | full synopsis | extended synopsis | detailed synopsis | synopsis (long)
        synopsis – long | synopsis long | medium synopsis
        """,
        .statement: """
        director's statement | director's statements | director statement | director's note
        directors' statement | directors' statements | directors' note | directors' notes | note from the directors
        director's notes | note from the director | a note from the director | notes from the director
        director's note of intent | a word from the director | a few words from the director
        statement of intent | note of intent | notes of intent | letter from the director
        a letter from the director | why this film | director's vision | director's comment
        statement from the director | statement by the director | the director's statement
        producer's note | producer's statement | producers' statement | note from the producers
        writer's statement | writer's note | screenwriter's note | filmmaker's statement
        filmmakers' statement | filmmaker's note | artistic statement | artist's statement
        statement by … | statement from … | a note from … | a word from … | … on the film | intentions
        director's intent | director's intention
        why i made it | why i made this film | why i made the film | words from … | from the director
        in the director's words | why we made it
        """,
        .interview: """
        interview | interviews | q&a | q & a | questions and answers | director q&a | director interview
        director's interview | interview with … | an interview with … | interview with the director
        q&a with … | q & a with … | a conversation with … | conversation with … | in conversation with …
        … in conversation | … in conversation with … | conversation between … and …
        a conversation between … and … | questions for … | questions to … | five questions for …
        five questions to … | ten questions for … | talking to … | talking with … | … interviewed by …
        a talk with … | an exchange with … | … talks to … | meeting … | an encounter with …
        around the table | round table | a round table | roundtable | in their own words | … answers
        """,
        .productionNotes: """
        production notes | about the production | notes on the production | the production | production
        making of | the making of | the making of … | making … | behind the scenes | on set
        from script to screen | the shoot | the shooting | shooting the film | about the film | the film
        production story | production background | on the production | notes on production
        about the filming | the filming | casting | from page to screen
        how it was made | how we made it | how the film was made | shooting diary | production diary
        diary of a shoot | diary of the shoot | from the set | on location | notes from the set
        """,
        .biography: """
        about the director | the director | director's biography | director biography
        biography of the director | biography | bio | director's profile | director's bio
        biofilmography | bio-filmography | biography and filmography | biography & filmography
        biography / filmography | director's biofilmography | director's bio-filmography
        about the producer | about the writer | about the author | about the composer | biography of …
        profile
        """,
        .biographies: """
        biographies | bios | about the cast | cast biographies | cast bios | the actors
        about the filmmakers | about the crew | crew biographies | crew bios | the filmmakers
        filmmakers' biographies | filmmaker biographies | behind the camera | in front of the camera
        about the cast and crew | cast and crew biographies | about the artists | the people | who's who
        about the team | the team | about the actors
        who is who | the makers | the faces | who they are | who's in it | on screen and behind it
        """,
        .filmography: """
        filmography | selected filmography | filmography (selection) | filmography (selected)
        partial filmography | complete filmography | previous films | director's filmography
        filmography of … | selected credits | selected works | films | previous work
        selective filmography | film and television | filmography as director | selected films
        selected roles | roles include | selected screen credits | screen credits
        selected acting credits | acting credits
        """,
        .other: """
        for schools | for teachers | education pack | teaching materials | teaching resources
        study guide | in the classroom | school screenings | education
        """,
        .notes: """
        notes | historical notes | historical note | historical background | background | context
        historical context | glossary | timeline | chronology | did you know | facts & figures
        facts and figures | background information | a note on … | a brief history | … a brief history
        a short history | the history of … | a history of … | historical facts | footnotes | endnotes
        about the subject | further reading | key dates | a glossary
        did you know …? | a small glossary | a little glossary | lexicon | words you may need
        good to know
        a brief history of … | a short history of … | a little history of … | a potted history of …
        brief history of … | short history of … | a small history of …
        """,
        .music: """
        music | about the music | the music | the score | original music | soundtrack | songs
        track list | original soundtrack | music in the film
        """,
        .cast: """
        cast | the cast | starring | featuring | principal cast | main cast | cast list
        dramatis personae | voices | voice cast | with | protagonists | the protagonists | participants
        cast (in order of appearance) | cast in order of appearance | key cast | the players | full cast
        contributors
        the participants
        """,
        .crew: """
        crew | the crew | key crew | main crew | principal crew | production team | creative team
        filmmakers | main credits | crew list | full crew | technical crew | crew credits
        production credits
        """,
        .credits: """
        credits | full credits | end credits | complete credits | film credits | cast & crew
        cast and crew | cast / crew | crew & cast | crew and cast | credit list | key credits
        opening credits | closing credits
        """,
        .technical: """
        technical details | technical information | technical specifications | technical data
        tech specs | technical specs | technical sheet | technical | film info | film information
        fact sheet | film facts | specs | specifications | at a glance | production details
        technical notes | film details | technical credits | technical facts | details | film data
        """,
        .awards: """
        awards | festivals | festivals & awards | festivals and awards | awards & festivals
        awards and festivals | awards and nominations | official selection | official selections
        prizes | festival history | accolades | festival selections | selections | prizes and awards
        awards and selections | selections and awards | screenings and awards | festival screenings
        festivals and prizes | awards & selections | awards and prizes | awards & nominations
        laurels | honours | honors | prizes won | the laurels
        """,
        .reviews: """
        press quotes | reviews | critical acclaim | what the critics say | early praise | in the press
        what they said | what the press says | critics | praise | quotes | press | the critics
        critical response | praise for … | press reviews | review quotes | what they say | acclaim
        the press on … | what the critics said | press reactions
        what they're saying | what people are saying | what the papers say | in the papers | they say
        """,
        .contacts: """
        contact | contacts | press contact | press contacts | contact information | contact us
        contact details | press & sales | sales and press | enquiries | press enquiries
        contacts and credits | press and sales | international press | world sales | publicity
        distribution | international sales | press office | us press | media contacts | media contact
        publicity contacts | sales contact
        """,
        .about: """
        about … | about the company | about the production company | the company
        the production company | company profile | the producers | production company profile
        about the distributor | about us | the production companies | about the production companies
        """,
        .contents: "contents | table of contents | index | in this press kit | in this kit",
        .stills: "stills | photos | images | photo gallery | gallery | artwork | production stills",
        .nothing: """
        press kit | press notes | press book | pressbook | press pack | media kit | press dossier | epk
        electronic press kit | presskit | press information
        """,
    ]
}
