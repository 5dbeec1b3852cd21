import DossierText

/// Codes of countries by what is printed for them. The names themselves stand with each language.
enum Countries {
    /// The code of a country named in one of some languages: by name, adjective or abbreviation.
    ///
    /// ISO 3166-1 alpha-2, or alpha-4 of ISO 3166-3 for a state of the past. The languages are tried in order.
    static func code(forCountry name: String, in languages: [String]) -> String? {
        let folded = foldedBytes(name)
        for language in languages {
            if let code = NameTables.of(language)?.countries[folded] { return code }
        }
        return nil
    }

    /// The code of a country that one of some languages calls so, adjectives and abbreviations left out.
    static func code(forName name: String, in languages: [String]) -> String? {
        let folded = foldedBytes(name)
        for language in languages {
            if let code = NameTables.of(language)?.countryNames[folded] { return code }
        }
        return nil
    }

    /// The code of a country named in any language there is.
    static func code(forCountry name: String) -> String? { everywhere[foldedBytes(name)] }

    /// The code behind an abbreviation in capitals: ISO 3166-1 alpha-2 or alpha-3, the letters on a car, or what
    /// film archives use. `H` is Hungary. Not to be asked of anything that is not a list of countries.
    static func code(forAbbreviation letters: String) -> String? {
        guard (1...4).contains(letters.utf8.count), letters.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) else {
            return nil
        }
        return abbreviations[foldedBytes(letters)]
    }

    private static let everywhere: PhraseTable<String> = {
        var table = PhraseTable<String>()
        for words in Vocabulary.all {
            CodedNames.each(words.countryNames) { code, name in table.add(name, code) }
        }
        for words in Vocabulary.all {
            for (name, code) in words.values.countryForms.sorted(by: { $0.key < $1.key }) {
                table.add(foldedBytes(name), code)
            }
        }
        return table
    }()

    private static let abbreviations: PhraseTable<String> = {
        var table = PhraseTable<String>()
        CodedNames.each(letters) { code, name in table.add(name, code) }
        CodedNames.each(alpha3) { code, name in
            table.add(foldedBytes(code), code)
            table.add(name, code)
        }
        return table
    }()

    /// Letters on cars and in archives' catalogues, with those of states of the past. Source: the field guide, 3.5.
    private static let letters = """
        AT A; BE B; BR BRA; CA CDN|CND; CH CH; DE D|BRD|FRG|RFA|RFT|NSR; ES E; FR F; HU H; IT I; JP J; NO N; SE S;
        FI SF|FIN; PT P; LU L; GB UK|GB; US USA|US; IE IRL|EIR; RO R|RO; GR GR; AR RA; IL IL; AU AUS;
        SUHH SU|UDSSR|URSS|USSR|ZSRR|USR; DDDE DD|DDR|GDR|RDA|NRD; CSHH CS|CSSR|CSR|CSFR; YUCS YU|SFRJ|SFRY; CSXX SCG;
        AE UAE; ZA RSA; MK MK|NMK; RS SRB; XK KS|KOS|RKS; TW TAI; CN RC|PRC; CD RDC|DRC; CZ CZ; SK SK; RU RUS
        """

    /// ISO 3166-1.
    private static let alpha3 = """
        AD AND; AE ARE; AF AFG; AG ATG; AI AIA; AL ALB; AM ARM; AO AGO; AQ ATA; AR ARG; AS ASM; AT AUT;
        AU AUS; AW ABW; AX ALA; AZ AZE; BA BIH; BB BRB; BD BGD; BE BEL; BF BFA; BG BGR; BH BHR; BI BDI;
        BJ BEN; BL BLM; BM BMU; BN BRN; BO BOL; BQ BES; BR BRA; BS BHS; BT BTN; BV BVT; BW BWA; BY BLR;
        BZ BLZ; CA CAN; CC CCK; CD COD; CF CAF; CG COG; CH CHE; CI CIV; CK COK; CL CHL; CM CMR; CN CHN;
        CO COL; CR CRI; CU CUB; CV CPV; CW CUW; CX CXR; CY CYP; CZ CZE; DE DEU; DJ DJI; DK DNK; DM DMA;
        DO DOM; DZ DZA; EC ECU; EE EST; EG EGY; EH ESH; ER ERI; ES ESP; ET ETH; FI FIN; FJ FJI; FK FLK;
        FM FSM; FO FRO; FR FRA; GA GAB; GB GBR; GD GRD; GE GEO; GF GUF; GG GGY; GH GHA; GI GIB; GL GRL;
        GM GMB; GN GIN; GP GLP; GQ GNQ; GR GRC; GS SGS; GT GTM; GU GUM; GW GNB; GY GUY; HK HKG; HM HMD;
        HN HND; HR HRV; HT HTI; HU HUN; ID IDN; IE IRL; IL ISR; IM IMN; IN IND; IO IOT; IQ IRQ; IR IRN;
        IS ISL; IT ITA; JE JEY; JM JAM; JO JOR; JP JPN; KE KEN; KG KGZ; KH KHM; KI KIR; KM COM; KN KNA;
        KP PRK; KR KOR; KW KWT; KY CYM; KZ KAZ; LA LAO; LB LBN; LC LCA; LI LIE; LK LKA; LR LBR; LS LSO;
        LT LTU; LU LUX; LV LVA; LY LBY; MA MAR; MC MCO; MD MDA; ME MNE; MF MAF; MG MDG; MH MHL; MK MKD;
        ML MLI; MM MMR; MN MNG; MO MAC; MP MNP; MQ MTQ; MR MRT; MS MSR; MT MLT; MU MUS; MV MDV; MW MWI;
        MX MEX; MY MYS; MZ MOZ; NA NAM; NC NCL; NE NER; NF NFK; NG NGA; NI NIC; NL NLD; NO NOR; NP NPL;
        NR NRU; NU NIU; NZ NZL; OM OMN; PA PAN; PE PER; PF PYF; PG PNG; PH PHL; PK PAK; PL POL; PM SPM;
        PN PCN; PR PRI; PS PSE; PT PRT; PW PLW; PY PRY; QA QAT; RE REU; RO ROU; RS SRB; RU RUS; RW RWA;
        SA SAU; SB SLB; SC SYC; SD SDN; SE SWE; SG SGP; SH SHN; SI SVN; SJ SJM; SK SVK; SL SLE; SM SMR;
        SN SEN; SO SOM; SR SUR; SS SSD; ST STP; SV SLV; SX SXM; SY SYR; SZ SWZ; TC TCA; TD TCD; TF ATF;
        TG TGO; TH THA; TJ TJK; TK TKL; TL TLS; TM TKM; TN TUN; TO TON; TR TUR; TT TTO; TV TUV; TW TWN;
        TZ TZA; UA UKR; UG UGA; UM UMI; US USA; UY URY; UZ UZB; VA VAT; VC VCT; VE VEN; VG VGB; VI VIR;
        VN VNM; VU VUT; WF WLF; WS WSM; YE YEM; YT MYT; ZA ZAF; ZM ZMB; ZW ZWE;
        """
}
