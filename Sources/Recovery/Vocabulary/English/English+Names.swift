// Names from the Unicode CLDR, version 47, by way of Babel 2.18.
// Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE-Unicode-3.0.txt.

extension English {
    static let countryNames = """
        AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua & Barbuda; AI Anguilla;
        AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American Samoa; AT Austria;
        AU Australia; AW Aruba; AX Åland Islands; AZ Azerbaijan; BA Bosnia & Herzegovina; BB Barbados;
        BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain; BI Burundi; BJ Benin;
        BL St. Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caribbean Netherlands; BR Brazil;
        BS Bahamas; BT Bhutan; BV Bouvet Island; BW Botswana; BY Belarus; BZ Belize; CA Canada;
        CC Cocos (Keeling) Islands; CD Congo - Kinshasa; CF Central African Republic;
        CG Congo - Brazzaville; CH Switzerland; CI Côte d’Ivoire; CK Cook Islands; CL Chile; CM Cameroon;
        CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cape Verde; CW Curaçao; CX Christmas Island;
        CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic;
        DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain;
        ET Ethiopia; FI Finland; FJ Fiji; FK Falkland Islands; FM Micronesia; FO Faroe Islands;
        FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia; GF French Guiana; GG Guernsey;
        GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea;
        GR Greece; GS South Georgia & South Sandwich Islands; GT Guatemala; GU Guam; GW Guinea-Bissau;
        GY Guyana; HK Hong Kong SAR China; HM Heard & McDonald Islands; HN Honduras; HR Croatia;
        HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel; IM Isle of Man; IN India;
        IO British Indian Ocean Territory; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica;
        JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros;
        KN St. Kitts & Nevis; KP North Korea; KR South Korea; KW Kuwait; KY Cayman Islands;
        KZ Kazakhstan; LA Laos; LB Lebanon; LC St. Lucia; LI Liechtenstein; LK Sri Lanka; LR Liberia;
        LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova;
        ME Montenegro; MF St. Martin; MG Madagascar; MH Marshall Islands; MK North Macedonia; ML Mali;
        MM Myanmar (Burma)|Myanmar|Burma; MN Mongolia; MO Macao SAR China; MP Northern Mariana Islands;
        MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi;
        MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NF Norfolk Island;
        NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand;
        OM Oman; PA Panama; PE Peru; PF French Polynesia; PG Papua New Guinea; PH Philippines;
        PK Pakistan; PL Poland; PM St. Pierre & Miquelon; PN Pitcairn Islands; PR Puerto Rico;
        PS Palestinian Territories; PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Réunion; RO Romania;
        RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Islands; SC Seychelles; SD Sudan;
        SE Sweden; SG Singapore; SH St. Helena; SI Slovenia; SJ Svalbard & Jan Mayen; SK Slovakia;
        SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS South Sudan;
        ST São Tomé & Príncipe; SV El Salvador; SX Sint Maarten; SY Syria; SZ Eswatini;
        TC Turks & Caicos Islands; TD Chad; TF French Southern Territories; TG Togo; TH Thailand;
        TJ Tajikistan; TK Tokelau; TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TR Türkiye;
        TT Trinidad & Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda;
        UM U.S. Outlying Islands; US United States; UY Uruguay; UZ Uzbekistan; VA Vatican City;
        VC St. Vincent & Grenadines; VE Venezuela; VG British Virgin Islands; VI U.S. Virgin Islands;
        VN Vietnam; VU Vanuatu; WF Wallis & Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte;
        ZA South Africa; ZM Zambia; ZW Zimbabwe;
        """

    static let languageNames = """
        aa Afar; ab Abkhazian; ach Acoli; ady Adyghe; ae Avestan; af Afrikaans; ak Akan; akk Akkadian;
        ale Aleut; alt Southern Altai; am Amharic; an Aragonese; ang Old English; ar Arabic; arc Aramaic;
        arn Mapuche; as Assamese; ast Asturian; av Avaric; awa Awadhi; ay Aymara; az Azerbaijani;
        ba Bashkir; bal Baluchi; ban Balinese; bar Bavarian; bas Basaa; bax Bamun; be Belarusian;
        bem Bemba; bg Bulgarian; bgc Haryanvi; bho Bhojpuri; bi Bislama; bm Bambara; bn Bangla;
        bo Tibetan; br Breton; brh Brahui; bs Bosnian; bua Buriat; bug Buginese; ca Catalan; cad Caddo;
        car Carib; cay Cayuga; ce Chechen; ceb Cebuano; ch Chamorro; chk Chuukese; chm Mari; cho Choctaw;
        chp Chipewyan; chr Cherokee; ckb Central Kurdish; co Corsican; cop Coptic; cr Cree;
        crh Crimean Tatar; crs Seselwa Creole French; cs Czech; csb Kashubian; cu Church Slavic;
        cv Chuvash; cy Welsh; da Danish; dak Dakota; dar Dargwa; de German; del Delaware; den Slave;
        din Dinka; doi Dogri; dsb Lower Sorbian; dv Divehi; dz Dzongkha; ee Ewe; efi Efik;
        egy Ancient Egyptian; el Greek; en English; enm Middle English; eo Esperanto; es Spanish;
        et Estonian; eu Basque; fa Persian; ff Fula; fi Finnish; fil Filipino; fj Fijian; fo Faroese;
        fon Fon; fr French; frm Middle French; fro Old French; frp Arpitan; fur Friulian;
        fy Western Frisian; ga Irish; gaa Ga; gag Gagauz; gay Gayo; gd Scottish Gaelic; gez Geez;
        gil Gilbertese; gl Galician; gmh Middle High German; gn Guarani; goh Old High German;
        gor Gorontalo; grc Ancient Greek; gsw Swiss German; gu Gujarati; guz Gusii; gv Manx; ha Hausa;
        hai Haida; hak Hakka Chinese; haw Hawaiian; he Hebrew; hi Hindi; hif Fiji Hindi; hil Hiligaynon;
        hmn Hmong; ho Hiri Motu; hr Croatian; hsb Upper Sorbian; hsn Xiang Chinese; ht Haitian Creole;
        hu Hungarian; hy Armenian; hz Herero; ia Interlingua; iba Iban; id Indonesian; ie Interlingue;
        ig Igbo; ii Sichuan Yi; ik Inupiaq; ilo Iloko; inh Ingush; io Ido; is Icelandic; it Italian;
        iu Inuktitut; ja Japanese; jam Jamaican Creole English; jv Javanese; ka Georgian; kab Kabyle;
        kac Kachin; kam Kamba; kbd Kabardian; kg Kongo; kha Khasi; khq Koyra Chiini; ki Kikuyu;
        kj Kuanyama; kk Kazakh; kl Kalaallisut; kln Kalenjin; km Khmer; kmb Kimbundu; kn Kannada;
        ko Korean; koi Komi-Permyak; kok Konkani; kpe Kpelle; kr Kanuri; krc Karachay-Balkar;
        krj Kinaray-a; krl Karelian; kru Kurukh; ks Kashmiri; ksh Colognian; ku Kurdish; kum Kumyk;
        kv Komi; kw Cornish; ky Kyrgyz; la Latin; lad Ladino; lah Western Panjabi; lam Lamba;
        lb Luxembourgish; lez Lezghian; lg Ganda; li Limburgish; lmo Lombard; ln Lingala; lo Lao;
        lol Mongo; loz Lozi; lt Lithuanian; ltg Latgalian; lu Luba-Katanga; lua Luba-Lulua; lun Lunda;
        luo Luo; lus Mizo; lv Latvian; mad Madurese; mag Magahi; mai Maithili; mak Makasar; man Mandingo;
        mas Masai; mdf Moksha; men Mende; mer Meru; mg Malagasy; mh Marshallese; mi Māori; mic Mi'kmaw;
        min Minangkabau; mk Macedonian; ml Malayalam; mn Mongolian; mnc Manchu; mni Manipuri; moh Mohawk;
        mos Mossi; mr Marathi; ms Malay; mt Maltese; mul Multiple languages; mus Muscogee; mwl Mirandese;
        my Burmese; myv Erzya; na Nauru; nan Min Nan Chinese; nap Neapolitan; nb Norwegian Bokmål;
        nd North Ndebele; nds Low German; ne Nepali; new Newari; ng Ndonga; nia Nias; niu Niuean;
        nl Dutch; nn Norwegian Nynorsk; no Norwegian; nog Nogai; non Old Norse; nr South Ndebele;
        nso Northern Sotho; nus Nuer; nv Navajo; ny Nyanja; nyn Nyankole; oc Occitan; oj Ojibwa;
        om Oromo; or Odia; os Ossetic; osa Osage; pa Punjabi; pag Pangasinan; pam Pampanga;
        pap Papiamento; pau Palauan; pcm Nigerian Pidgin; peo Old Persian; phn Phoenician; pi Pali;
        pl Polish; pms Piedmontese; pro Old Provençal; ps Pashto; pt Portuguese; qu Quechua; quc Kʼicheʼ;
        raj Rajasthani; rap Rapanui; rar Rarotongan; rif Riffian; rm Romansh; rn Rundi; ro Romanian;
        rom Romany; ru Russian; rup Aromanian; rw Kinyarwanda; sa Sanskrit; sah Yakut; sat Santali;
        sc Sardinian; scn Sicilian; sco Scots; sd Sindhi; se Northern Sami; seh Sena;
        ses Koyraboro Senni; sg Sango; sgs Samogitian; sh Serbo-Croatian; shi Tachelhit; si Sinhala;
        sid Sidamo; sk Slovak; sl Slovenian; sm Samoan; sma Southern Sami; smj Lule Sami; smn Inari Sami;
        sms Skolt Sami; sn Shona; so Somali; sq Albanian; sr Serbian; srn Sranan Tongo; ss Swati;
        st Southern Sotho; su Sundanese; suk Sukuma; sus Susu; sux Sumerian; sv Swedish; sw Swahili;
        swb Comorian; syr Syriac; szl Silesian; ta Tamil; te Telugu; tem Timne; ter Tereno; tet Tetum;
        tg Tajik; th Thai; ti Tigrinya; tig Tigre; tiv Tiv; tk Turkmen; tl Tagalog; tli Tlingit;
        tmh Tamashek; tn Tswana; to Tongan; tog Nyasa Tonga; tpi Tok Pisin; tr Turkish; ts Tsonga;
        tt Tatar; tum Tumbuka; tvl Tuvalu; tw Twi; ty Tahitian; tyv Tuvinian;
        tzm Central Atlas Tamazight; udm Udmurt; ug Uyghur; uga Ugaritic; uk Ukrainian; umb Umbundu;
        ur Urdu; uz Uzbek; vai Vai; ve Venda; vec Venetian; vep Veps; vi Vietnamese; vo Volapük;
        vot Votic; vro Võro; wa Walloon; wae Walser; wal Wolaytta; war Waray; wo Wolof; wuu Wu Chinese;
        xal Kalmyk; xh Xhosa; xmf Mingrelian; yao Yao; yap Yapese; yi Yiddish; yo Yoruba; yue Cantonese;
        za Zhuang; zap Zapotec; zgh Standard Moroccan Tamazight; zh Chinese; zu Zulu; zun Zuni;
        zxx No linguistic content; zza Zaza;
        """
}
