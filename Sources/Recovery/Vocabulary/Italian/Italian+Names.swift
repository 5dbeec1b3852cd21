// Names from the Unicode CLDR, version 47, by way of Babel 2.18.
// Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE-Unicode-3.0.txt.

extension Italian {
    static let countryNames = """
        AD Andorra; AE Emirati Arabi Uniti; AF Afghanistan; AG Antigua e Barbuda; AI Anguilla;
        AL Albania; AM Armenia; AO Angola; AQ Antartide; AR Argentina; AS Samoa Americane; AT Austria;
        AU Australia; AW Aruba; AX Isole Åland; AZ Azerbaigian; BA Bosnia ed Erzegovina; BB Barbados;
        BD Bangladesh; BE Belgio; BF Burkina Faso; BG Bulgaria; BH Bahrein; BI Burundi; BJ Benin;
        BL Saint-Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BQ Caraibi Olandesi; BR Brasile;
        BS Bahamas; BT Bhutan; BV Isola Bouvet; BW Botswana; BY Bielorussia; BZ Belize; CA Canada;
        CC Isole Cocos (Keeling)|Isole Cocos; CD Congo - Kinshasa; CF Repubblica Centrafricana;
        CG Congo-Brazzaville; CH Svizzera; CI Costa d’Avorio; CK Isole Cook; CL Cile; CM Camerun;
        CN Cina; CO Colombia; CR Costa Rica; CU Cuba; CV Capo Verde; CW Curaçao; CX Isola Christmas;
        CY Cipro; CZ Cechia; DE Germania; DJ Gibuti; DK Danimarca; DM Dominica; DO Repubblica Dominicana;
        DZ Algeria; EC Ecuador; EE Estonia; EG Egitto; EH Sahara Occidentale; ER Eritrea; ES Spagna;
        ET Etiopia; FI Finlandia; FJ Figi; FK Isole Falkland; FM Micronesia; FO Isole Fær Øer;
        FR Francia; GA Gabon; GB Regno Unito; GD Grenada; GE Georgia; GF Guyana Francese; GG Guernsey;
        GH Ghana; GI Gibilterra; GL Groenlandia; GM Gambia; GN Guinea; GP Guadalupa;
        GQ Guinea Equatoriale; GR Grecia; GS Georgia del Sud e Sandwich Australi; GT Guatemala; GU Guam;
        GW Guinea-Bissau; GY Guyana; HK RAS di Hong Kong; HM Isole Heard e McDonald; HN Honduras;
        HR Croazia; HT Haiti; HU Ungheria; ID Indonesia; IE Irlanda; IL Israele; IM Isola di Man;
        IN India; IO Territorio Britannico dell’Oceano Indiano; IQ Iraq; IR Iran; IS Islanda; IT Italia;
        JE Jersey; JM Giamaica; JO Giordania; JP Giappone; KE Kenya; KG Kirghizistan; KH Cambogia;
        KI Kiribati; KM Comore; KN Saint Kitts e Nevis; KP Corea del Nord; KR Corea del Sud; KW Kuwait;
        KY Isole Cayman; KZ Kazakistan; LA Laos; LB Libano; LC Saint Lucia; LI Liechtenstein;
        LK Sri Lanka; LR Liberia; LS Lesotho; LT Lituania; LU Lussemburgo; LV Lettonia; LY Libia;
        MA Marocco; MC Monaco; MD Moldavia; ME Montenegro; MF Saint Martin; MG Madagascar;
        MH Isole Marshall; MK Macedonia del Nord; ML Mali; MM Myanmar (Birmania)|Myanmar|Birmania;
        MN Mongolia; MO RAS di Macao; MP Isole Marianne Settentrionali; MQ Martinica; MR Mauritania;
        MS Montserrat; MT Malta; MU Mauritius; MV Maldive; MW Malawi; MX Messico; MY Malaysia;
        MZ Mozambico; NA Namibia; NC Nuova Caledonia; NE Niger; NF Isola Norfolk; NG Nigeria;
        NI Nicaragua; NL Paesi Bassi; NO Norvegia; NP Nepal; NR Nauru; NU Niue; NZ Nuova Zelanda;
        OM Oman; PA Panama; PE Perù; PF Polinesia Francese; PG Papua Nuova Guinea; PH Filippine;
        PK Pakistan; PL Polonia; PM Saint-Pierre e Miquelon; PN Isole Pitcairn; PR Portorico;
        PS Territori Palestinesi; PT Portogallo; PW Palau; PY Paraguay; QA Qatar; RE Riunione;
        RO Romania; RS Serbia; RU Russia; RW Ruanda; SA Arabia Saudita; SB Isole Salomone; SC Seychelles;
        SD Sudan; SE Svezia; SG Singapore; SH Sant’Elena; SI Slovenia; SJ Svalbard e Jan Mayen;
        SK Slovacchia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia; SR Suriname; SS Sud Sudan;
        ST São Tomé e Príncipe; SV El Salvador; SX Sint Maarten; SY Siria; SZ Eswatini;
        TC Isole Turks e Caicos; TD Ciad; TF Terre Australi Francesi; TG Togo; TH Thailandia;
        TJ Tagikistan; TK Tokelau; TL Timor Est; TM Turkmenistan; TN Tunisia; TO Tonga; TR Turchia;
        TT Trinidad e Tobago; TV Tuvalu; TW Taiwan; TZ Tanzania; UA Ucraina; UG Uganda;
        UM Isole Minori Esterne degli Stati Uniti; US Stati Uniti; UY Uruguay; UZ Uzbekistan;
        VA Città del Vaticano; VC Saint Vincent e Grenadine; VE Venezuela; VG Isole Vergini Britanniche;
        VI Isole Vergini Americane; VN Vietnam; VU Vanuatu; WF Wallis e Futuna; WS Samoa; XK Kosovo;
        YE Yemen; YT Mayotte; ZA Sudafrica; ZM Zambia; ZW Zimbabwe;
        """

    static let languageNames = """
        aa afar; ab abcaso; ach acioli; ady adyghe; ae avestan; af afrikaans; ak akan; akk accado;
        ale aleuto; alt altai meridionale; am amarico; an aragonese; ang inglese antico; ar arabo;
        arc aramaico; arn mapudungun; as assamese; ast asturiano; av avaro; awa awadhi; ay aymara;
        az azerbaigiano; ba baschiro; bal beluci; ban balinese; bar bavarese; bas basa; bax bamun;
        be bielorusso; bem wemba; bg bulgaro; bgc haryanvi; bho bhojpuri; bi bislama; bm bambara;
        bn bengalese; bo tibetano; br bretone; brh brahui; bs bosniaco; bua buriat; bug bugi;
        ca catalano; cad caddo; car caribico; cay cayuga; ce ceceno; ceb cebuano; ch chamorro;
        chk chuukese; chm mari; cho choctaw; chp chipewyan; chr cherokee; ckb curdo centrale; co corso;
        cop copto; cr cree; crh turco crimeo; crs creolo delle Seychelles; cs ceco; csb kashubian;
        cu slavo ecclesiastico; cv ciuvascio; cy gallese; da danese; dak dakota; dar dargwa; de tedesco;
        del delaware; den slave; din dinca; doi dogri; dsb basso sorabo; dv divehi; dz dzongkha; ee ewe;
        efi efik; egy egiziano antico; el greco; en inglese; enm inglese medio; eo esperanto;
        es spagnolo; et estone; eu basco; fa persiano; ff fulah; fi finlandese; fil filippino;
        fj figiano; fo faroese; fon fon; fr francese; frm francese medio; fro francese antico;
        frp francoprovenzale; fur friulano; fy frisone occidentale; ga irlandese; gaa ga; gag gagauzo;
        gay gayo; gd gaelico scozzese; gez geez; gil gilbertese; gl galiziano; gmh tedesco medio alto;
        gn guaraní; goh tedesco antico alto; gor gorontalo; grc greco antico; gsw tedesco svizzero;
        gu gujarati; guz gusii; gv mannese; ha hausa; hai haida; hak hakka; haw hawaiano; he ebraico;
        hi hindi; hif hindi figiano; hil ilongo; hmn hmong; ho hiri motu; hr croato; hsb alto sorabo;
        hsn xiang; ht creolo haitiano; hu ungherese; hy armeno; hz herero; ia interlingua; iba iban;
        id indonesiano; ie interlingue; ig igbo; ii sichuan yi; ik inupiak; ilo ilocano; inh ingush;
        io ido; is islandese; it italiano; iu inuktitut; ja giapponese; jam creolo giamaicano;
        jv giavanese; ka georgiano; kab cabilo; kac kachin; kam kamba; kbd cabardino; kg kongo;
        kha khasi; khq koyra chiini; ki kikuyu; kj kuanyama; kk kazako; kl groenlandese; kln kalenjin;
        km khmer; kmb kimbundu; kn kannada; ko coreano; koi permiaco; kok konkani; kpe kpelle; kr kanuri;
        krc karachay-Balkar; krl careliano; kru kurukh; ks kashmiri; ksh coloniese; ku curdo; kum kumyk;
        kv komi; kw cornico; ky kirghiso; la latino; lad giudeo-spagnolo; lah lahnda; lam lamba;
        lb lussemburghese; lez lesgo; lg ganda; li limburghese; lmo lombardo; ln lingala; lo lao;
        lol lolo bantu; loz lozi; lt lituano; ltg letgallo; lu luba-katanga; lua luba-lulua; lun lunda;
        lus lushai; lv lettone; mad madurese; mag magahi; mai maithili; mak makasar; man mandingo;
        mas masai; mdf moksha; men mende; mer meru; mg malgascio; mh marshallese; mi maori; mic micmac;
        min menangkabau; mk macedone; ml malayalam; mn mongolo; mnc manchu; mni manipuri; moh mohawk;
        mos mossi; mr marathi; ms malese; mt maltese; mul multilingua; mus creek; mwl mirandese;
        my birmano; myv erzya; na nauru; nan min nan; nap napoletano; nb norvegese bokmål;
        nd ndebele del nord; nds basso tedesco; ne nepalese; new newari; ng ndonga; nia nias; niu niue;
        nl olandese; nn norvegese nynorsk; no norvegese; nog nogai; non norse antico; nr ndebele del sud;
        nso sotho del nord; nus nuer; nv navajo; ny nyanja; nyn nyankole; oc occitano; oj ojibwa;
        om oromo; or odia; os ossetico; osa osage; pa punjabi; pag pangasinan; pam pampanga;
        pap papiamento; pau palau; pcm pidgin nigeriano; peo persiano antico; phn fenicio; pi pali;
        pl polacco; pms piemontese; pro provenzale antico; ps pashto; pt portoghese; qu quechua;
        quc k’iche’; raj rajasthani; rap rapanui; rar rarotonga; rif tarifit; rm romancio; rn rundi;
        ro rumeno; rom romani; ru russo; rup arumeno; rw kinyarwanda; sa sanscrito; sah sacha;
        sat santali; sc sardo; scn siciliano; sco scozzese; sd sindhi; se sami del nord; seh sena;
        ses koyraboro senni; sg sango; sgs samogitico; sh serbo-croato; shi tashelhit; si singalese;
        sid sidamo; sk slovacco; sl sloveno; sm samoano; sma sami del sud; smj sami di Lule;
        smn sami di Inari; sms sami skolt; sn shona; so somalo; sq albanese; sr serbo; srn sranan tongo;
        ss swati; st sotho del sud; su sundanese; suk sukuma; sus susu; sux sumero; sv svedese;
        sw swahili; swb comoriano; syr siriaco; szl slesiano; ta tamil; te telugu; tem temne; ter tereno;
        tet tetum; tg tagico; th thailandese; ti tigrino; tig tigre; tiv tiv; tk turcomanno; tl tagalog;
        tli tlingit; tmh tamashek; tn tswana; to tongano; tog nyasa del Tonga; tpi tok pisin; tr turco;
        ts tsonga; tt tataro; tum tumbuka; tvl tuvalu; tw ci; ty taitiano; tyv tuvinian; tzm tamazight;
        udm udmurt; ug uiguro; uga ugaritico; uk ucraino; umb mbundu; ur urdu; uz uzbeco; ve venda;
        vec veneto; vep vepso; vi vietnamita; vo volapük; vot voto; vro võro; wa vallone; wae walser;
        wal walamo; war waray; wo wolof; wuu wu; xal kalmyk; xh xhosa; xmf mengrelio;
        yao yao (bantu)|yao; yap yapese; yi yiddish; yo yoruba; yue cantonese; za zhuang; zap zapotec;
        zgh tamazight del Marocco standard; zh cinese; zu zulu; zun zuni;
        zxx nessun contenuto linguistico; zza zaza;
        """
}
