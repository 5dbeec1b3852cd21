// Names from the Unicode CLDR, version 47, by way of Babel 2.18.
// Copyright © 2004-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0; see LICENSE-Unicode-3.0.txt.

extension Spanish {
    static let countryNames = """
        AD Andorra; AE Emiratos Árabes Unidos; AF Afganistán; AG Antigua y Barbuda; AI Anguila;
        AL Albania; AM Armenia; AO Angola; AQ Antártida; AR Argentina; AS Samoa Americana; AT Austria;
        AU Australia; AW Aruba; AX Islas Aland; AZ Azerbaiyán; BA Bosnia y Herzegovina; BB Barbados;
        BD Bangladés; BE Bélgica; BF Burkina Faso; BG Bulgaria; BH Baréin; BI Burundi; BJ Benín;
        BL San Bartolomé; BM Bermudas; BN Brunéi; BO Bolivia; BQ Caribe neerlandés; BR Brasil;
        BS Bahamas; BT Bután; BV Isla Bouvet; BW Botsuana; BY Bielorrusia; BZ Belice; CA Canadá;
        CC Islas Cocos; CD República Democrática del Congo; CF República Centroafricana; CG Congo;
        CH Suiza; CI Côte d’Ivoire; CK Islas Cook; CL Chile; CM Camerún; CN China; CO Colombia;
        CR Costa Rica; CU Cuba; CV Cabo Verde; CW Curazao; CX Isla de Navidad; CY Chipre; CZ Chequia;
        DE Alemania; DJ Yibuti; DK Dinamarca; DM Dominica; DO República Dominicana; DZ Argelia;
        EC Ecuador; EE Estonia; EG Egipto; EH Sáhara Occidental; ER Eritrea; ES España; ET Etiopía;
        FI Finlandia; FJ Fiyi; FK Islas Malvinas; FM Micronesia; FO Islas Feroe; FR Francia; GA Gabón;
        GB Reino Unido; GD Granada; GE Georgia; GF Guayana Francesa; GG Guernesey; GH Ghana;
        GI Gibraltar; GL Groenlandia; GM Gambia; GN Guinea; GP Guadalupe; GQ Guinea Ecuatorial;
        GR Grecia; GS Islas Georgia del Sur y Sandwich del Sur; GT Guatemala; GU Guam; GW Guinea-Bisáu;
        GY Guyana; HK RAE de Hong Kong (China)|RAE de Hong Kong; HM Islas Heard y McDonald; HN Honduras;
        HR Croacia; HT Haití; HU Hungría; ID Indonesia; IE Irlanda; IL Israel; IM Isla de Man; IN India;
        IO Territorio Británico del Océano Índico; IQ Irak; IR Irán; IS Islandia; IT Italia; JE Jersey;
        JM Jamaica; JO Jordania; JP Japón; KE Kenia; KG Kirguistán; KH Camboya; KI Kiribati; KM Comoras;
        KN San Cristóbal y Nieves; KP Corea del Norte; KR Corea del Sur; KW Kuwait; KY Islas Caimán;
        KZ Kazajistán; LA Laos; LB Líbano; LC Santa Lucía; LI Liechtenstein; LK Sri Lanka; LR Liberia;
        LS Lesoto; LT Lituania; LU Luxemburgo; LV Letonia; LY Libia; MA Marruecos; MC Mónaco;
        MD Moldavia; ME Montenegro; MF San Martín; MG Madagascar; MH Islas Marshall;
        MK Macedonia del Norte; ML Mali; MM Myanmar (Birmania)|Myanmar|Birmania; MN Mongolia;
        MO RAE de Macao (China)|RAE de Macao; MP Islas Marianas del Norte; MQ Martinica; MR Mauritania;
        MS Montserrat; MT Malta; MU Mauricio; MV Maldivas; MW Malaui; MX México; MY Malasia;
        MZ Mozambique; NA Namibia; NC Nueva Caledonia; NE Níger; NF Isla Norfolk; NG Nigeria;
        NI Nicaragua; NL Países Bajos; NO Noruega; NP Nepal; NR Nauru; NU Niue; NZ Nueva Zelanda;
        OM Omán; PA Panamá; PE Perú; PF Polinesia Francesa; PG Papúa Nueva Guinea; PH Filipinas;
        PK Pakistán; PL Polonia; PM San Pedro y Miquelón; PN Islas Pitcairn; PR Puerto Rico;
        PS Territorios Palestinos; PT Portugal; PW Palaos; PY Paraguay; QA Catar; RE Reunión; RO Rumanía;
        RS Serbia; RU Rusia; RW Ruanda; SA Arabia Saudí; SB Islas Salomón; SC Seychelles; SD Sudán;
        SE Suecia; SG Singapur; SH Santa Elena; SI Eslovenia; SJ Svalbard y Jan Mayen; SK Eslovaquia;
        SL Sierra Leona; SM San Marino; SN Senegal; SO Somalia; SR Surinam; SS Sudán del Sur;
        ST Santo Tomé y Príncipe; SV El Salvador; SX Sint Maarten; SY Siria; SZ Esuatini;
        TC Islas Turcas y Caicos; TD Chad; TF Territorios Australes Franceses; TG Togo; TH Tailandia;
        TJ Tayikistán; TK Tokelau; TL Timor-Leste; TM Turkmenistán; TN Túnez; TO Tonga; TR Turquía;
        TT Trinidad y Tobago; TV Tuvalu; TW Taiwán; TZ Tanzania; UA Ucrania; UG Uganda;
        UM Islas menores alejadas de EE. UU.; US Estados Unidos; UY Uruguay; UZ Uzbekistán;
        VA Ciudad del Vaticano; VC San Vicente y las Granadinas; VE Venezuela;
        VG Islas Vírgenes Británicas; VI Islas Vírgenes de EE. UU.; VN Vietnam; VU Vanuatu;
        WF Wallis y Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA Sudáfrica; ZM Zambia;
        ZW Zimbabue;
        """

    static let languageNames = """
        aa afar; ab abjasio; ach acoli; ady adigué; ae avéstico; af afrikáans; ak akan; akk acadio;
        ale aleutiano; alt altái meridional; am amárico; an aragonés; ang inglés antiguo; ar árabe;
        arc arameo; arn mapuche; as asamés; ast asturiano; av avar; awa avadhi; ay aimara;
        az azerbaiyano; ba baskir; bal baluchi; ban balinés; bas basaa; bax bamún; be bielorruso;
        bem bemba; bg búlgaro; bgc haryanvi; bho bhoyapurí; bi bislama; bm bambara; bn bengalí;
        bo tibetano; br bretón; bs bosnio; bua buriato; bug buginés; ca catalán; cad caddo; car caribe;
        cay cayuga; ce checheno; ceb cebuano; ch chamorro; chk trukés; chm marí; cho choctaw;
        chp chipewyan; chr cheroqui; ckb kurdo sorani; co corso; cop copto; cr cree;
        crh tártaro de Crimea; crs criollo seychelense; cs checo; csb casubio; cu eslavo eclesiástico;
        cv chuvasio; cy galés; da danés; dak dakota; dar dargva; de alemán; del delaware; den slave;
        din dinka; doi dogri; dsb bajo sorbio; dv divehi; dz dzongkha; ee ewé; efi efik;
        egy egipcio antiguo; el griego; en inglés; enm inglés medio; eo esperanto; es español;
        et estonio; eu euskera; fa persa; ff fula; fi finés; fil filipino; fj fiyiano; fo feroés;
        fon fon; fr francés; frm francés medio; fro francés antiguo; fur friulano; fy frisón occidental;
        ga irlandés; gaa ga; gag gagauzo; gay gayo; gd gaélico escocés; gez geez; gil gilbertés;
        gl gallego; gmh alto alemán medio; gn guaraní; goh alto alemán antiguo; gor gorontalo;
        grc griego antiguo; gsw alemán suizo; gu guyaratí; guz gusii; gv manés; ha hausa; hai haida;
        hak chino hakka; haw hawaiano; he hebreo; hi hindi; hil hiligaynon; hmn hmong; ho hiri motu;
        hr croata; hsb alto sorbio; hsn chino xiang; ht criollo haitiano; hu húngaro; hy armenio;
        hz herero; ia interlingua; iba iban; id indonesio; ie interlingue; ig igbo; ii yi de Sichuán;
        ik inupiaq; ilo ilocano; inh ingush; io ido; is islandés; it italiano; iu inuktitut; ja japonés;
        jv javanés; ka georgiano; kab cabileño; kac kachin; kam kamba; kbd kabardiano; kg kongo;
        kha khasi; khq koyra chiini; ki kikuyu; kj kuanyama; kk kazajo; kl groenlandés; kln kalenjin;
        km jemer; kmb kimbundu; kn canarés; ko coreano; koi komi permio; kok konkaní; kpe kpelle;
        kr kanuri; krc karachay-balkar; krl carelio; kru kurukh; ks cachemir; ksh kölsch; ku kurdo;
        kum kumyk; kv komi; kw córnico; ky kirguís; la latín; lad ladino; lah lahnda; lam lamba;
        lb luxemburgués; lez lezgiano; lg ganda; li limburgués; lmo lombardo; ln lingala; lo lao;
        lol mongo; loz lozi; lt lituano; lu luba-katanga; lua luba-lulua; lun lunda; lus mizo; lv letón;
        mad madurés; mag magahi; mai maithili; mak macasar; man mandingo; mas masái; mdf moksha;
        men mende; mer meru; mg malgache; mh marshalés; mi maorí; mic micmac; min minangkabau;
        mk macedonio; ml malayálam; mn mongol; mnc manchú; mni manipurí; moh mohawk; mos mossi;
        mr maratí; ms malayo; mt maltés; mul varios idiomas; mus creek; mwl mirandés; my birmano;
        myv erzya; na nauruano; nan chino min nan; nap napolitano; nb noruego bokmal;
        nd ndebele septentrional; nds bajo alemán; ne nepalí; new nevarí; ng ndonga; nia nias;
        niu niueano; nl neerlandés; nn noruego nynorsk; no noruego; nog nogai; non nórdico antiguo;
        nr ndebele meridional; nso sotho septentrional; nus nuer; nv navajo; ny nyanja; nyn nyankole;
        oc occitano; oj ojibwa; om oromo; or oriya; os osético; osa osage; pa punyabí; pag pangasinán;
        pam pampanga; pap papiamento; pau palauano; pcm pidgin de Nigeria; peo persa antiguo;
        phn fenicio; pi pali; pl polaco; pro provenzal antiguo; ps pastún; pt portugués; qu quechua;
        quc quiché; raj rajasthani; rap rapanui; rar rarotongano; rm romanche; rn kirundi; ro rumano;
        rom romaní; ru ruso; rup arrumano; rw kinyarwanda; sa sánscrito; sah sakha; sat santali;
        sc sardo; scn siciliano; sco escocés; sd sindi; se sami septentrional; seh sena;
        ses koyraboro senni; sg sango; sh serbocroata; shi tashelhit; si cingalés; sid sidamo;
        sk eslovaco; sl esloveno; sm samoano; sma sami meridional; smj sami lule; smn sami inari;
        sms sami skolt; sn shona; so somalí; sq albanés; sr serbio; srn sranan tongo; ss suazi;
        st sotho meridional; su sundanés; suk sukuma; sus susu; sux sumerio; sv sueco; sw suajili;
        swb comorense; syr siriaco; szl silesio; ta tamil; te telugu; tem temne; ter tereno; tet tetún;
        tg tayiko; th tailandés; ti tigriña; tig tigré; tiv tiv; tk turcomano; tl tagalo; tli tlingit;
        tmh tamashek; tn setsuana; to tongano; tog tonga del Nyasa; tpi tok pisin; tr turco; ts tsonga;
        tt tártaro; tum tumbuka; tvl tuvaluano; tw twi; ty tahitiano; tyv tuviniano;
        tzm tamazight del Atlas Central; udm udmurt; ug uigur; uga ugarítico; uk ucraniano; umb umbundu;
        ur urdu; uz uzbeko; ve venda; vec veneciano; vi vietnamita; vo volapük; vot vótico; wa valón;
        wae walser; wal wolayta; war waray; wo wólof; wuu chino wu; xal kalmyk; xh xhosa; yao yao;
        yap yapés; yi yidis; yo yoruba; yue cantonés; za zhuang; zap zapoteco;
        zgh tamazight estándar marroquí; zh chino; zu zulú; zun zuñi; zxx sin contenido lingüístico;
        zza zazaki;
        """
}
