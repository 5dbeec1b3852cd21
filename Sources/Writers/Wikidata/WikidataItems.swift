/// Items of Wikidata for codes that a kit has; a code that is not here is left out, never guessed.
enum WikidataItems {
    static func country(_ code: String) -> String? { countries[code] }
    static func language(_ tag: String) -> String? { languages[primarySubtag(tag)] }

    private static let countries = table(
        """
        AL 222 AM 399 AR 414 AT 40 AU 408 AZ 227 BA 225 BE 31 BG 219 BO 750 BR 155 BY 184 CA 16 CH 39 CL 298 CN 148
        CO 739 CSHH 33946 CU 241 CZ 213 DDDE 16957 DE 183 DK 35 DZ 262 EC 736 EE 191 EG 79 ES 29 FI 33 FR 142 GB 145
        GE 230 GR 41 HR 224 HU 28 ID 252 IE 27 IL 801 IN 668 IR 794 IS 189 IT 38 JP 17 KR 884 KZ 232 LT 37 LU 32
        LV 211 MA 1028 MD 217 ME 236 MK 221 MX 96 NG 1033 NL 55 NO 20 NZ 664 PE 419 PH 928 PL 36 PT 45 RO 218 RS 403
        RU 159 SE 34 SI 215 SK 214 SN 1041 SUHH 15180 TH 869 TN 948 TR 43 TW 865 UA 212 US 30 UY 77 VE 717 VN 881
        YUCS 36704 ZA 258
        """)

    private static let languages = table(
        """
        ar 13955 az 9292 be 9091 bg 7918 bs 9303 ca 7026 cs 9056 cy 9309 da 9035 de 188 el 9129 en 1860 es 1321
        et 9072 eu 8752 fa 9168 fi 1412 fr 150 ga 9142 gl 9307 he 9288 hi 1568 hr 6654 hu 9067 hy 8785 is 294 it 652
        ja 5287 ka 8108 kk 9252 ko 9176 lt 9083 lv 9078 mk 9296 nb 25167 nl 7411 nn 25164 no 9043 pl 809 pt 5146
        ro 7913 ru 7737 sk 9058 sl 9063 sq 8748 sr 9299 sv 9027 tr 256 uk 8798 yi 8641 zh 7850
        """)

    private static func table(_ text: String) -> [String: String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var table: [String: String] = [:]
        for at in stride(from: 0, to: words.count - 1, by: 2) { table[String(words[at])] = "Q\(words[at + 1])" }
        return table
    }
}
