// Names from the Unicode CLDR, version 47, by way of Babel 2.18.
// Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE-Unicode-3.0.txt.

extension Danish {
    static let countryNames = """
        AD Andorra; AE De Forenede Arabiske Emirater; AF Afghanistan; AG Antigua og Barbuda; AI Anguilla;
        AL Albanien; AM Armenien; AO Angola; AQ Antarktis; AR Argentina; AS Amerikansk Samoa; AT Østrig;
        AU Australien; AW Aruba; AX Åland; AZ Aserbajdsjan; BA Bosnien-Hercegovina; BB Barbados;
        BD Bangladesh; BE Belgien; BF Burkina Faso; BG Bulgarien; BH Bahrain; BI Burundi; BJ Benin;
        BL Saint Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ De tidligere Nederlandske Antiller;
        BR Brasilien; BS Bahamas; BT Bhutan; BV Bouvetøen; BW Botswana; BY Belarus; BZ Belize; CA Canada;
        CC Cocosøerne; CD Congo-Kinshasa; CF Den Centralafrikanske Republik; CG Congo-Brazzaville;
        CH Schweiz; CI Elfenbenskysten; CK Cookøerne; CL Chile; CM Cameroun; CN Kina; CO Colombia;
        CR Costa Rica; CU Cuba; CV Kap Verde; CW Curaçao; CX Juleøen; CY Cypern; CZ Tjekkiet; DE Tyskland;
        DJ Djibouti; DK Danmark; DM Dominica; DO Den Dominikanske Republik; DZ Algeriet; EC Ecuador;
        EE Estland; EG Egypten; EH Vestsahara; ER Eritrea; ES Spanien; ET Etiopien; FI Finland; FJ Fiji;
        FK Falklandsøerne; FM Mikronesien; FO Færøerne; FR Frankrig; GA Gabon; GB Storbritannien;
        GD Grenada; GE Georgien; GF Fransk Guyana; GG Guernsey; GH Ghana; GI Gibraltar; GL Grønland;
        GM Gambia; GN Guinea; GP Guadeloupe; GQ Ækvatorialguinea; GR Grækenland;
        GS South Georgia og De Sydlige Sandwichøer; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana;
        HK SAR Hongkong; HM Heard Island og McDonald Islands; HN Honduras; HR Kroatien; HT Haiti;
        HU Ungarn; ID Indonesien; IE Irland; IL Israel; IM Isle of Man; IN Indien;
        IO Det Britiske Territorium i Det Indiske Ocean; IQ Irak; IR Iran; IS Island; IT Italien;
        JE Jersey; JM Jamaica; JO Jordan; JP Japan; KE Kenya; KG Kirgisistan; KH Cambodja; KI Kiribati;
        KM Comorerne; KN Saint Kitts og Nevis; KP Nordkorea; KR Sydkorea; KW Kuwait; KY Caymanøerne;
        KZ Kasakhstan; LA Laos; LB Libanon; LC Saint Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia;
        LS Lesotho; LT Litauen; LU Luxembourg; LV Letland; LY Libyen; MA Marokko; MC Monaco; MD Moldova;
        ME Montenegro; MF Saint Martin; MG Madagaskar; MH Marshalløerne; MK Nordmakedonien; ML Mali;
        MM Myanmar (Burma)|Myanmar; MN Mongoliet; MO SAR Macao; MP Nordmarianerne; MQ Martinique;
        MR Mauretanien; MS Montserrat; MT Malta; MU Mauritius; MV Maldiverne; MW Malawi; MX Mexico;
        MY Malaysia; MZ Mozambique; NA Namibia; NC Ny Kaledonien; NE Niger; NF Norfolk Island; NG Nigeria;
        NI Nicaragua; NL Nederlandene; NO Norge; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman;
        PA Panama; PE Peru; PF Fransk Polynesien; PG Papua Ny Guinea; PH Filippinerne; PK Pakistan;
        PL Polen; PM Saint Pierre og Miquelon; PN Pitcairn; PR Puerto Rico; PS De palæstinensiske områder;
        PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Rumænien; RS Serbien; RU Rusland;
        RW Rwanda; SA Saudi-Arabien; SB Salomonøerne; SC Seychellerne; SD Sudan; SE Sverige; SG Singapore;
        SH St. Helena; SI Slovenien; SJ Svalbard og Jan Mayen; SK Slovakiet; SL Sierra Leone;
        SM San Marino; SN Senegal; SO Somalia; SR Surinam; SS Sydsudan; ST São Tomé og Príncipe;
        SV El Salvador; SX Sint Maarten; SY Syrien; SZ Eswatini; TC Turks- og Caicosøerne; TD Tchad;
        TF De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis; TG Togo; TH Thailand;
        TJ Tadsjikistan; TK Tokelau; TL Timor-Leste; TM Turkmenistan; TN Tunesien; TO Tonga; TR Tyrkiet;
        TT Trinidad og Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda;
        UM Amerikanske oversøiske øer; US USA; UY Uruguay; UZ Usbekistan; VA Vatikanstaten;
        VC Saint Vincent og Grenadinerne; VE Venezuela; VG De Britiske Jomfruøer;
        VI De Amerikanske Jomfruøer; VN Vietnam; VU Vanuatu; WF Wallis og Futuna; WS Samoa; XK Kosovo;
        YE Yemen; YT Mayotte; ZA Sydafrika; ZM Zambia; ZW Zimbabwe;
        """

    static let languageNames = """
        aa afar; ab abkhasisk; ach acoli; ady adyghe; ae avestan; af afrikaans; ak akan; akk akkadisk;
        ale aleutisk; alt sydaltaisk; am amharisk; an aragonsk; ang oldengelsk; ar arabisk; arc aramæisk;
        arn mapudungun; as assamesisk; ast asturisk; av avarisk; awa awadhi; ay aymara; az aserbajdsjansk;
        ba bashkir; bal baluchi; ban balinesisk; bas basaa; bax bamun; be belarusisk; bem bemba;
        bg bulgarsk; bgc harianvi; bho bhojpuri; bi bislama; bm bambara; bn bengali; bo tibetansk;
        br bretonsk; bs bosnisk; bua buriatisk; bug buginesisk; ca catalansk; cad caddo; car caribisk;
        cay cayuga; ce tjetjensk; ceb cebuano; ch chamorro; chk chuukese; chm mari; cho choctaw;
        chp chipewyan; chr cherokee; ckb sorani; co korsikansk; cop koptisk; cr cree; crh krimtatarisk;
        crs seselwa (kreol-fransk)|seselwa; cs tjekkisk; csb kasjubisk; cu kirkeslavisk; cv tjuvasjisk;
        cy walisisk; da dansk; dak dakota; dar dargwa; de tysk; del delaware; den athapaskisk; din dinka;
        doi dogri; dsb nedersorbisk; dv divehi; dz dzongkha; ee ewe; efi efik; egy oldegyptisk; el græsk;
        en engelsk; enm middelengelsk; eo esperanto; es spansk; et estisk; eu baskisk; fa persisk;
        ff fulah; fi finsk; fil filippinsk; fj fijiansk; fo færøsk; fon fon; fr fransk; frm middelfransk;
        fro oldfransk; fur friulisk; fy vestfrisisk; ga irsk; gaa ga; gag gagauzisk; gay gayo;
        gd skotsk gælisk; gez geez; gil gilbertesisk; gl galicisk; gmh middelhøjtysk; gn guarani;
        goh oldhøjtysk; gor gorontalo; grc oldgræsk; gsw schweizertysk; gu gujarati; guz gusii; gv manx;
        ha hausa; hai haida; hak hakka-kinesisk; haw hawaiiansk; he hebraisk; hi hindi; hil hiligaynon;
        hmn hmong; ho hirimotu; hr kroatisk; hsb øvresorbisk; hsn xiang-kinesisk; ht haitisk; hu ungarsk;
        hy armensk; hz herero; ia interlingua; iba iban; id indonesisk; ie interlingue; ig igbo;
        ii sichuan yi; ik inupiaq; ilo iloko; inh ingush; io ido; is islandsk; it italiensk; iu inuktitut;
        ja japansk; jv javanesisk; ka georgisk; kab kabylsk; kac kachin; kam kamba; kbd kabardian;
        kg kongo; kha khasi; khq koyra-chiini; ki kikuyu; kj kuanyama; kk kasakhisk; kl grønlandsk;
        kln kalenjin; km khmer; kmb kimbundu; kn kannada; ko koreansk; koi komi-permjakisk; kok konkani;
        kpe kpelle; kr kanuri; krc karatjai-balkar; krl karelsk; kru kurukh; ks kashmiri; ksh kölsch;
        ku kurdisk; kum kymyk; kv komi; kw cornisk; ky kirgisisk; la latin; lad ladino; lah lahnda;
        lam lamba; lb luxembourgsk; lez lezghian; lg ganda; li limburgsk; lmo lombardisk; ln lingala;
        lo lao; lol mongo; loz lozi; lt litauisk; lu luba-Katanga; lua luba-Lulua; lun lunda; lus lushai;
        lv lettisk; mad madurese; mag magahi; mai maithili; mak makasar; man mandingo; mas masai;
        mdf moksha; men mende; mer meru; mg malagassisk; mh marshallese; mi maori; mic micmac;
        min minangkabau; mk makedonsk; ml malayalam; mn mongolsk; mnc manchu; mni manipuri; moh mohawk;
        mos mossi; mr marathi; ms malajisk; mt maltesisk; mul flere sprog; mus creek; mwl mirandesisk;
        my burmesisk; myv erzya; na nauru; nan min-kinesisk; nap napolitansk; nb bokmål; nd nordndebele;
        nds nedertysk; ne nepalesisk; new newari; ng ndonga; nia nias; niu niueansk; nl nederlandsk;
        nn nynorsk; no norsk; nog nogai; non oldislandsk; nr sydndebele; nso nordsotho; nus nuer;
        nv navajo; ny nyanja; nyn nyankole; oc occitansk; oj ojibwa; om oromo; or oriya; os ossetisk;
        osa osage; pa punjabi; pag pangasinan; pam pampanga; pap papiamento; pau palauansk;
        pcm nigeriansk pidgin; peo oldpersisk; phn fønikisk; pi pali; pl polsk; pro oldprovencalsk;
        ps pashto; pt portugisisk; qu quechua; quc quiché; raj rajasthani; rap rapanui; rar rarotonga;
        rm rætoromansk; rn rundi; ro rumænsk; rom romani; ru russisk; rup arumænsk; rw kinyarwanda;
        sa sanskrit; sah jakutisk; sat santali; sc sardinsk; scn siciliansk; sco skotsk; sd sindhi;
        se nordsamisk; seh sena; ses koyraboro senni; sg sango; sh serbokroatisk; shi tachelhit;
        si singalesisk; sid sidamo; sk slovakisk; sl slovensk; sm samoansk; sma sydsamisk; smj lulesamisk;
        smn enaresamisk; sms skoltesamisk; sn shona; so somali; sq albansk; sr serbisk; srn sranan tongo;
        ss swati; st sydsotho; su sundanesisk; suk sukuma; sus susu; sux sumerisk; sv svensk; sw swahili;
        swb comorisk; syr syrisk; szl schlesisk; ta tamil; te telugu; tem temne; ter tereno; tet tetum;
        tg tadsjikisk; th thai; ti tigrinya; tig tigre; tiv tivi; tk turkmensk; tl tagalog; tli tlingit;
        tmh tamashek; tn tswana; to tongansk; tog nyasa tongansk; tpi tok pisin; tr tyrkisk; ts tsonga;
        tt tatarisk; tum tumbuka; tvl tuvaluansk; tw twi; ty tahitiansk; tyv tuvinian;
        tzm centralmarokkansk tamazight; udm udmurt; ug uygurisk; uga ugaristisk; uk ukrainsk;
        umb umbundu; ur urdu; uz usbekisk; ve venda; vec venetiansk; vi vietnamesisk; vo volapyk;
        vot votisk; wa vallonsk; wae walsertysk; wal walamo; war waray; wo wolof; wuu wu-kinesisk;
        xal kalmyk; xh xhosa; yao yao; yap yapese; yi jiddisch; yo yoruba; yue kantonesisk; za zhuang;
        zap zapotec; zgh tamazight; zh kinesisk; zu zulu; zun zuni; zxx intet sprogligt indhold; zza zaza;
        """
}
