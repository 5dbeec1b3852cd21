// Names from the Unicode CLDR, version 47, by way of Babel 2.18.
// Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE-Unicode-3.0.txt.

extension Norwegian {
    static let countryNames = """
        AD Andorra; AE De forente arabiske emirater; AF Afghanistan; AG Antigua og Barbuda; AI Anguilla;
        AL Albania; AM Armenia; AO Angola; AQ Antarktis; AR Argentina; AS Amerikansk Samoa; AT Østerrike;
        AU Australia; AW Aruba; AX Åland; AZ Aserbajdsjan; BA Bosnia-Hercegovina; BB Barbados;
        BD Bangladesh; BE Belgia; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin;
        BL Saint-Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Karibisk Nederland; BR Brasil;
        BS Bahamas; BT Bhutan; BV Bouvetøya; BW Botswana; BY Belarus; BZ Belize; CA Canada; CC Kokosøyene;
        CD Kongo; CF Den sentralafrikanske republikk; CG Kongo-Brazzaville; CH Sveits; CI Elfenbenskysten;
        CK Cookøyene; CL Chile; CM Kamerun; CN Kina; CO Colombia; CR Costa Rica; CU Cuba; CV Kapp Verde;
        CW Curaçao; CX Christmasøya; CY Kypros; CZ Tsjekkia; DE Tyskland; DJ Djibouti; DK Danmark;
        DM Dominica; DO Den dominikanske republikk; DZ Algerie; EC Ecuador; EE Estland; EG Egypt;
        EH Vest-Sahara; ER Eritrea; ES Spania; ET Etiopia; FI Finland; FJ Fiji; FK Falklandsøyene;
        FM Mikronesiaføderasjonen; FO Færøyene; FR Frankrike; GA Gabon; GB Storbritannia; GD Grenada;
        GE Georgia; GF Fransk Guyana; GG Guernsey; GH Ghana; GI Gibraltar; GL Grønland; GM Gambia;
        GN Guinea; GP Guadeloupe; GQ Ekvatorial-Guinea; GR Hellas; GS Sør-Georgia og Sør-Sandwichøyene;
        GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hongkong SAR Kina;
        HM Heard- og McDonaldøyene; HN Honduras; HR Kroatia; HT Haiti; HU Ungarn; ID Indonesia; IE Irland;
        IL Israel; IM Man; IN India; IO Det britiske territoriet i Indiahavet; IQ Irak; IR Iran;
        IS Island; IT Italia; JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kirgisistan;
        KH Kambodsja; KI Kiribati; KM Komorene; KN Saint Kitts og Nevis; KP Nord-Korea; KR Sør-Korea;
        KW Kuwait; KY Caymanøyene; KZ Kasakhstan; LA Laos; LB Libanon; LC St. Lucia; LI Liechtenstein;
        LK Sri Lanka; LR Liberia; LS Lesotho; LT Litauen; LU Luxemburg; LV Latvia; LY Libya; MA Marokko;
        MC Monaco; MD Moldova; ME Montenegro; MF Saint-Martin; MG Madagaskar; MH Marshalløyene;
        MK Nord-Makedonia; ML Mali; MM Myanmar (Burma)|Myanmar; MN Mongolia; MO Macao SAR Kina;
        MP Nord-Marianene; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius;
        MV Maldivene; MW Malawi; MX Mexico; MY Malaysia; MZ Mosambik; NA Namibia; NC Ny-Caledonia;
        NE Niger; NF Norfolkøya; NG Nigeria; NI Nicaragua; NL Nederland; NO Norge; NP Nepal; NR Nauru;
        NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru; PF Fransk Polynesia; PG Papua Ny-Guinea;
        PH Filippinene; PK Pakistan; PL Polen; PM Saint-Pierre-et-Miquelon; PN Pitcairnøyene;
        PR Puerto Rico; PS Det palestinske området; PT Portugal; PW Palau; PY Paraguay; QA Qatar;
        RE Réunion; RO Romania; RS Serbia; RU Russland; RW Rwanda; SA Saudi-Arabia; SB Salomonøyene;
        SC Seychellene; SD Sudan; SE Sverige; SG Singapore; SH St. Helena; SI Slovenia;
        SJ Svalbard og Jan Mayen; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia;
        SR Surinam; SS Sør-Sudan; ST São Tomé og Príncipe; SV El Salvador; SX Sint Maarten; SY Syria;
        SZ Eswatini; TC Turks- og Caicosøyene; TD Tsjad; TF De franske sørterritorier; TG Togo;
        TH Thailand; TJ Tadsjikistan; TK Tokelau; TL Øst-Timor; TM Turkmenistan; TN Tunisia; TO Tonga;
        TR Tyrkia; TT Trinidad og Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraina; UG Uganda;
        UM USAs ytre øyer; US USA; UY Uruguay; UZ Usbekistan; VA Vatikanstaten;
        VC St. Vincent og Grenadinene; VE Venezuela; VG De britiske jomfruøyene;
        VI De amerikanske jomfruøyene; VN Vietnam; VU Vanuatu; WF Wallis og Futuna; WS Samoa; XK Kosovo;
        YE Jemen; YT Mayotte; ZA Sør-Afrika; ZM Zambia; ZW Zimbabwe;
        """

    static let languageNames = """
        aa afar; ab abkhasisk; ach acoli; ady adygeisk; ae avestisk; af afrikaans; ak akan; akk akkadisk;
        ale aleutisk; alt søraltaisk; am amharisk; an aragonsk; ang gammelengelsk; ar arabisk;
        arc arameisk; arn mapudungun; as assamesisk; ast asturisk; av avarisk; awa avadhi; ay aymara;
        az aserbajdsjansk; ba basjkirsk; bal baluchi; ban balinesisk; bar bairisk; bas basaa; bax bamun;
        be belarusisk; bem bemba; bg bulgarsk; bgc haryanvi; bho bhojpuri; bi bislama; bm bambara;
        bn bengali; bo tibetansk; br bretonsk; brh brahui; bs bosnisk; bua burjatisk; bug buginesisk;
        ca katalansk; cad caddo; car karibisk; cay cayuga; ce tsjetsjensk; ceb cebuano; ch chamorro;
        chk chuukesisk; chm mari; cho choctaw; chp chipewiansk; chr cherokesisk; ckb sentralkurdisk;
        co korsikansk; cop koptisk; cr cree; crh krimtatarisk; crs seselwa; cs tsjekkisk; csb kasjubisk;
        cu kirkeslavisk; cv tsjuvasjisk; cy walisisk; da dansk; dak dakota; dar dargwa; de tysk;
        del delaware; den slavey; din dinka; doi dogri; dsb lavsorbisk; dv divehi; dz dzongkha; ee ewe;
        efi efik; egy gammelegyptisk; el gresk; en engelsk; enm mellomengelsk; eo esperanto; es spansk;
        et estisk; eu baskisk; fa persisk; ff fulfulde; fi finsk; fil filipino; fj fijiansk; fo færøysk;
        fon fon; fr fransk; frm mellomfransk; fro gammelfransk; frp arpitansk; fur friuliansk;
        fy vestfrisisk; ga irsk; gaa ga; gag gagausisk; gay gayo; gd skotsk-gælisk; gez geez;
        gil kiribatisk; gl galisisk; gmh mellomhøytysk; gn guarani; goh gammelhøytysk; gor gorontalo;
        grc gammelgresk; gsw sveitsertysk; gu gujarati; guz gusii; gv mansk; ha hausa; hai haida;
        hak hakka; haw hawaiisk; he hebraisk; hi hindi; hif fijiansk hindi; hil hiligaynon; hmn hmong;
        ho hiri motu; hr kroatisk; hsb høysorbisk; hsn xiang; ht haitisk; hu ungarsk; hy armensk;
        hz herero; ia interlingua; iba iban; id indonesisk; ie interlingue; ig ibo; ii sichuan-yi;
        ik inupiak; ilo iloko; inh ingusjisk; io ido; is islandsk; it italiensk; iu inuktitut; ja japansk;
        jam jamaicansk kreolengelsk; jv javanesisk; ka georgisk; kab kabylsk; kac kachin; kam kamba;
        kbd kabardisk; kg kikongo; kha khasi; khq koyra chiini; ki kikuyu; kj kuanyama; kk kasakhisk;
        kl grønlandsk; kln kalenjin; km khmer; kmb kimbundu; kn kannada; ko koreansk; koi komipermjakisk;
        kok konkani; kpe kpelle; kr kanuri; krc karatsjajbalkarsk; krj kinaray-a; krl karelsk; kru kurukh;
        ks kasjmiri; ksh kølnsk; ku kurdisk; kum kumykisk; kv komi; kw kornisk; ky kirgisisk; la latin;
        lad ladinsk; lah lahnda; lam lamba; lb luxemburgsk; lez lesgisk; lg ganda; li limburgsk;
        lmo lombardisk; ln lingala; lo laotisk; lol mongo; loz lozi; lt litauisk; ltg latgallisk;
        lu luba-katanga; lua luba-lulua; lun lunda; lus mizo; lv latvisk; mad maduresisk; mag magahi;
        mai maithili; mak makasar; man mandingo; mas masai; mdf moksja; men mende; mer meru; mg gassisk;
        mh marshallesisk; mi maori; mic micmac; min minangkabau; mk makedonsk; ml malayalam; mn mongolsk;
        mnc mandsju; mni manipuri; moh mohawk; mos mossi; mr marathi; ms malayisk; mt maltesisk;
        mul flere språk; mus creek; mwl mirandesisk; my burmesisk; myv erzia; na nauru; nan minnan;
        nap napolitansk; nb norsk bokmål; nd nord-ndebele; nds nedertysk; ne nepali; new newari;
        ng ndonga; nia nias; niu niueansk; nl nederlandsk; nn norsk nynorsk; no norsk; nog nogaisk;
        non gammelnorsk; nr sør-ndebele; nso nord-sotho; nus nuer; nv navajo; ny nyanja; nyn nyankole;
        oc oksitansk; oj ojibwa; om oromo; or odia; os ossetisk; osa osage; pa panjabi; pag pangasinan;
        pam pampanga; pap papiamento; pau palauisk; pcm nigeriansk pidginspråk; peo gammelpersisk;
        phn fønikisk; pi pali; pl polsk; pms piemontesisk; pro gammelprovençalsk; ps pashto;
        pt portugisisk; qu quechua; quc k’iche’; raj rajasthani; rap rapanui; rar rarotongansk; rif riff;
        rm retoromansk; rn rundi; ro rumensk; rom romani; ru russisk; rup aromansk; rw kinyarwanda;
        sa sanskrit; sah sakha; sat santali; sc sardisk; scn siciliansk; sco skotsk; sd sindhi;
        se nordsamisk; seh sena; ses koyraboro senni; sg sango; sgs samogitisk; sh serbokroatisk;
        shi tachelhit; si singalesisk; sid sidamo; sk slovakisk; sl slovensk; sm samoansk; sma sørsamisk;
        smj lulesamisk; smn enaresamisk; sms skoltesamisk; sn shona; so somali; sq albansk; sr serbisk;
        srn sranan; ss swati; st sør-sotho; su sundanesisk; suk sukuma; sus susu; sux sumerisk; sv svensk;
        sw swahili; swb komorisk; syr syriakisk; szl schlesisk; ta tamil; te telugu; tem temne;
        ter tereno; tet tetum; tg tadsjikisk; th thai; ti tigrinja; tig tigré; tiv tiv; tk turkmensk;
        tl tagalog; tli tlingit; tmh tamasjek; tn setswana; to tongansk; tog nyasa-tongansk;
        tpi tok pisin; tr tyrkisk; ts tsonga; tt tatarisk; tum tumbuka; tvl tuvalsk; tw twi; ty tahitisk;
        tyv tuvinsk; tzm sentralmarokkansk tamazight; udm udmurtisk; ug uigurisk; uga ugaritisk;
        uk ukrainsk; umb umbundu; ur urdu; uz usbekisk; ve venda; vec venetiansk; vep vepsisk;
        vi vietnamesisk; vo volapyk; vot votisk; vro sørestisk; wa vallonsk; wae walsertysk; wal wolaytta;
        war waray-waray; wo wolof; wuu wu; xal kalmukkisk; xh xhosa; xmf mingrelsk; yao yao; yap yapesisk;
        yi jiddisk; yo joruba; yue kantonesisk; za zhuang; zap zapotekisk;
        zgh standard marrokansk tamazight; zh kinesisk; zu zulu; zun zuni; zxx uten språklig innhold;
        zza zazaisk;
        """
}
