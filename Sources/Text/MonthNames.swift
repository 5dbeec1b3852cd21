/// The names of months in the languages of press kits, in the cases that dates use.
public enum MonthNames {
    /// The month, from 1, that a folded word names; nil if it names none.
    public static func month(_ folded: String) -> Int? { months[folded] }

    /// The folded words that name a month.
    public static func words(of month: Int) -> Set<String> { Set(months.filter { $0.value == month }.keys) }

    /// The English name, for messages.
    public static func english(_ month: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }

    /// Full names, then the abbreviations that are no words. English, French, German, Spanish, Italian,
    /// Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Slovak, Slovene, Croatian,
    /// Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian.
    private static let rows: [(Int, String)] = [
        (
            1,
            "january janvier januar jänner enero gennaio janeiro januari tammikuu tammikuuta styczeń stycznia leden"
        ),
        (
            1,
            "ledna január januára januarja siječanj siječnja ianuarie ocak ιανουάριος ιανουαρίου январь января"
        ),
        (1, "січень січня jan"),
        (
            2,
            "february février februar feber febrero febbraio fevereiro februari helmikuu helmikuuta luty lutego únor"
        ),
        (2, "února február februára februarja veljača veljače februarie şubat φεβρουάριος φεβρουαρίου февраль"),
        (2, "февраля лютий лютого feb févr"),
        (3, "march mars märz marzo março maart marts maaliskuu maaliskuuta marzec marca březen března marec"),
        (3, "ožujak ožujka március martie mart μάρτιος μαρτίου март марта березень березня"),
        (
            4,
            "april avril abril aprile huhtikuu huhtikuuta kwiecień kwietnia duben dubna apríl apríla aprila travanj"
        ),
        (4, "travnja április aprilie nisan απρίλιος απριλίου апрель апреля квітень квітня apr"),
        (
            5,
            "may mai mayo maggio maio mei maj toukokuu toukokuuta maja květen května máj mája svibanj svibnja május"
        ),
        (5, "mayıs μάιος μαΐου май мая травень травня"),
        (
            6,
            "june juin juni junio giugno junho kesäkuu kesäkuuta czerwiec czerwca červen června jún júna junij"
        ),
        (6, "junija lipanj lipnja június iunie haziran ιούνιος ιουνίου июнь июня червень червня jun"),
        (7, "july juillet juli julio luglio julho heinäkuu heinäkuuta lipiec lipca červenec července júl júla"),
        (7, "julij julija srpanj srpnja július iulie temmuz ιούλιος ιουλίου июль июля липень липня jul"),
        (8, "august août agosto augustus augusti elokuu elokuuta sierpień sierpnia srpen srpna augusta avgust"),
        (8, "avgusta kolovoz kolovoza augusztus ağustos αύγουστος αυγούστου август августа серпень серпня aug"),
        (
            9,
            "september septembre septiembre setiembre settembre setembro syyskuu syyskuuta wrzesień września září"
        ),
        (9, "septembra rujan rujna szeptember septembrie eylül σεπτέμβριος σεπτεμβρίου сентябрь сентября"),
        (9, "вересень вересня sept sep"),
        (
            10,
            "october octobre oktober octubre ottobre outubro lokakuu lokakuuta październik października říjen"
        ),
        (10, "října október októbra oktobra listopada octombrie ekim οκτώβριος οκτωβρίου октябрь октября"),
        (10, "жовтень жовтня oct okt"),
        (11, "november novembre noviembre novembro marraskuu marraskuuta listopad listopadu novembra studeni"),
        (11, "studenoga studenog noiembrie kasım νοέμβριος νοεμβρίου ноябрь ноября листопад листопада nov"),
        (
            12,
            "december décembre dezember diciembre dicembre dezembro desember joulukuu joulukuuta grudzień grudnia"
        ),
        (
            12,
            "prosinec prosince decembra prosinac prosinca decembrie aralık δεκέμβριος δεκεμβρίου декабрь декабря"
        ),
        (12, "грудень грудня dec dez déc"),
    ]

    private static let months: [String: Int] = {
        var table: [String: Int] = [:]
        for (month, words) in rows {
            for word in words.split(separator: " ") { table[folded(String(word))] = month }
        }
        // Polish and Croatian share words for different months; Polish `listopada` is the commoner in kits.
        table["listopada"] = 11
        return table
    }()
}

/// The names of the days of the week in the languages of press kits, in the cases that dates use.
public enum WeekdayNames {
    /// The day that a folded word names; nil if it names none.
    public static func weekday(_ folded: String) -> Weekday? { days[folded] }

    private static let rows: [(Weekday, String)] = [
        (.monday, "monday lundi montag lunes lunedì segunda-feira maandag måndag mandag maanantai maanantaina"),
        (.monday, "poniedziałek pondělí pondelok ponedeljek ponedjeljak hétfő hétfőn luni pazartesi δευτέρα"),
        (.monday, "понедельник понеділок"),
        (
            .tuesday,
            "tuesday mardi dienstag martes martedì terça-feira dinsdag tisdag tirsdag tiistai tiistaina"
        ),
        (.tuesday, "wtorek úterý utorok torek utorak kedd kedden marți salı τρίτη вторник вівторок"),
        (
            .wednesday,
            "wednesday mercredi mittwoch miércoles mercoledì quarta-feira woensdag onsdag keskiviikko"
        ),
        (
            .wednesday,
            "keskiviikkona środa środę středa středu streda sreda srijeda szerda szerdán miercuri çarşamba"
        ),
        (.wednesday, "τετάρτη среда среду середа середу"),
        (
            .thursday,
            "thursday jeudi donnerstag jueves giovedì quinta-feira donderdag torsdag torstai torstaina"
        ),
        (
            .thursday,
            "czwartek čtvrtek štvrtok četrtek četvrtak csütörtök csütörtökön joi perşembe πέμπτη четверг"
        ),
        (.thursday, "четвер"),
        (.friday, "friday vendredi freitag viernes venerdì sexta-feira vrijdag fredag perjantai perjantaina"),
        (
            .friday,
            "piątek pátek piatok petek petak péntek pénteken vineri cuma παρασκευή пятница пятницу п'ятниця"
        ),
        (.friday, "п'ятницю"),
        (
            .saturday,
            "saturday samedi samstag sonnabend sábado sabato zaterdag lördag lørdag lauantai lauantaina"
        ),
        (
            .saturday,
            "sobota sobotę sobotu subota szombat szombaton sâmbătă cumartesi σάββατο суббота субботу субота"
        ),
        (.saturday, "суботу"),
        (
            .sunday,
            "sunday dimanche sonntag domingo domenica zondag söndag søndag sunnuntai sunnuntaina niedziela"
        ),
        (
            .sunday,
            "niedzielę neděle neděli nedeľa nedelja nedjelja vasárnap duminică pazar κυριακή воскресенье"
        ),
        (.sunday, "неділя неділю"),
    ]

    private static let days: [String: Weekday] = {
        var table: [String: Weekday] = [:]
        for (day, words) in rows {
            for word in words.split(separator: " ") { table[folded(String(word))] = day }
        }
        return table
    }()
}
