/**
 * The world's states: `code; name; other names; demonyms; capital and seat of government`.
 * Names follow Unicode CLDR's English territory names (Unicode License v3), with news usage as other names;
 * demonyms and capitals are general knowledge, written for this table. Cities that share a name with
 * something common (Georgetown, San Jose, Victoria, Male) are left out.
 */
export const STATES = `
AF; Afghanistan; ; Afghan,Afghans; Kabul
AL; Albania; ; Albanian,Albanians; Tirana
DZ; Algeria; ; Algerian,Algerians; Algiers
AD; Andorra; ; Andorran,Andorrans; Andorra la Vella
AO; Angola; ; Angolan,Angolans; Luanda
AG; Antigua and Barbuda; ; Antiguan,Antiguans;
AR; Argentina; ; Argentine,Argentinian,Argentines,Argentinians; Buenos Aires
AM; Armenia; ; Armenian,Armenians; Yerevan
AU; Australia; ; Australian,Australians; Canberra
AT; Austria; ; Austrian,Austrians; Vienna
AZ; Azerbaijan; ; Azerbaijani,Azerbaijanis,Azeri; Baku
BS; Bahamas; The Bahamas; Bahamian,Bahamians; Nassau
BH; Bahrain; ; Bahraini,Bahrainis; Manama
BD; Bangladesh; ; Bangladeshi,Bangladeshis; Dhaka
BB; Barbados; ; Barbadian,Barbadians; Bridgetown
BY; Belarus; ; Belarusian,Belarusians; Minsk
BE; Belgium; ; Belgian,Belgians; Brussels
BZ; Belize; ; Belizean,Belizeans; Belmopan
BJ; Benin; ; Beninese; Porto-Novo
BT; Bhutan; ; Bhutanese; Thimphu
BO; Bolivia; ; Bolivian,Bolivians; La Paz
BA; Bosnia and Herzegovina; Bosnia,Bosnia-Herzegovina; Bosnian,Bosnians; Sarajevo
BW; Botswana; ; ; Gaborone
BR; Brazil; ; Brazilian,Brazilians; Brasilia,Brasília
BN; Brunei; ; Bruneian; Bandar Seri Begawan
BG; Bulgaria; ; Bulgarian,Bulgarians; Sofia
BF; Burkina Faso; ; Burkinabe; Ouagadougou
BI; Burundi; ; Burundian,Burundians; Bujumbura
KH; Cambodia; Kampuchea; Cambodian,Cambodians; Phnom Penh
CM; Cameroon; ; Cameroonian,Cameroonians; Yaounde
CA; Canada; ; Canadian,Canadians; Ottawa
CV; Cape Verde; Cabo Verde; Cape Verdean; Praia
CF; Central African Republic; ; ; Bangui
TD; Chad; ; Chadian,Chadians; N'Djamena
CL; Chile; ; Chilean,Chileans; Santiago
CN; China; People's Republic of China,PRC; Chinese; Beijing
CO; Colombia; ; Colombian,Colombians; Bogota,Bogotá
KM; Comoros; ; Comorian; Moroni
CG; Congo; Congo-Brazzaville,Republic of Congo; Congolese; Brazzaville
CD; Democratic Republic of the Congo; Democratic Republic of Congo,DR Congo,DRC,Zaire; Zairean; Kinshasa
CR; Costa Rica; ; Costa Rican,Costa Ricans;
CI; Côte d’Ivoire; Ivory Coast,Cote d'Ivoire,Côte d'Ivoire; Ivorian,Ivorians; Abidjan
HR; Croatia; ; Croatian,Croatians,Croat,Croats; Zagreb
CU; Cuba; ; Cuban,Cubans; Havana
CY; Cyprus; ; Cypriot,Cypriots; Nicosia
CZ; Czechia; Czech Republic; Czech,Czechs; Prague
DK; Denmark; ; Danish,Danes; Copenhagen
DJ; Djibouti; ; Djiboutian;
DM; Dominica; ; ; Roseau
DO; Dominican Republic; ; Dominican,Dominicans; Santo Domingo
EC; Ecuador; ; Ecuadorian,Ecuadorians,Ecuadorean; Quito
EG; Egypt; ; Egyptian,Egyptians; Cairo
SV; El Salvador; ; Salvadoran,Salvadorans; San Salvador
GQ; Equatorial Guinea; ; ; Malabo
ER; Eritrea; ; Eritrean,Eritreans; Asmara
EE; Estonia; ; Estonian,Estonians; Tallinn
SZ; Eswatini; Swaziland; Swazi; Mbabane
ET; Ethiopia; ; Ethiopian,Ethiopians; Addis Ababa
FJ; Fiji; ; Fijian,Fijians; Suva
FI; Finland; ; Finnish,Finns; Helsinki
FR; France; ; French; Paris
GA; Gabon; ; Gabonese; Libreville
GM; Gambia; The Gambia; Gambian,Gambians; Banjul
GE; Georgia; ; Georgian,Georgians; Tbilisi
DE; Germany; Federal Republic of Germany,West Germany; German,Germans; Berlin,Bonn
GH; Ghana; ; Ghanaian,Ghanaians; Accra
GR; Greece; ; Greek,Greeks; Athens
GD; Grenada; ; Grenadian; St. George's
GT; Guatemala; ; Guatemalan,Guatemalans; Guatemala City
GN; Guinea; ; Guinean,Guineans; Conakry
GW; Guinea-Bissau; ; ; Bissau
GY; Guyana; ; Guyanese;
HT; Haiti; ; Haitian,Haitians; Port-au-Prince
HN; Honduras; ; Honduran,Hondurans; Tegucigalpa
HU; Hungary; ; Hungarian,Hungarians; Budapest
IS; Iceland; ; Icelandic,Icelanders; Reykjavik
IN; India; Republic of India; Indian,Indians; New Delhi,Delhi
ID; Indonesia; ; Indonesian,Indonesians; Jakarta
IR; Iran; Islamic Republic of Iran; Iranian,Iranians; Tehran,Teheran
IQ; Iraq; ; Iraqi,Iraqis; Baghdad
IE; Ireland; Republic of Ireland; Irish; Dublin
IL; Israel; ; Israeli,Israelis; Jerusalem,Tel Aviv
IT; Italy; ; Italian,Italians; Rome
JM; Jamaica; ; Jamaican,Jamaicans; Kingston
JP; Japan; ; Japanese; Tokyo
JO; Jordan; ; Jordanian,Jordanians; Amman
KZ; Kazakhstan; ; Kazakh,Kazakhs,Kazakhstani; Astana
KE; Kenya; ; Kenyan,Kenyans; Nairobi
KI; Kiribati; ; ; Tarawa
XK; Kosovo; ; Kosovar,Kosovars; Pristina
KW; Kuwait; ; Kuwaiti,Kuwaitis; Kuwait City
KG; Kyrgyzstan; ; Kyrgyz; Bishkek
LA; Laos; ; Laotian,Laotians,Lao; Vientiane
LV; Latvia; ; Latvian,Latvians; Riga
LB; Lebanon; ; Lebanese; Beirut
LS; Lesotho; ; Basotho; Maseru
LR; Liberia; ; Liberian,Liberians; Monrovia
LY; Libya; ; Libyan,Libyans; Tripoli
LI; Liechtenstein; ; ; Vaduz
LT; Lithuania; ; Lithuanian,Lithuanians; Vilnius
LU; Luxembourg; ; Luxembourger;
MG; Madagascar; ; Malagasy; Antananarivo
MW; Malawi; ; Malawian,Malawians; Lilongwe
MY; Malaysia; ; Malaysian,Malaysians; Kuala Lumpur,Putrajaya
MV; Maldives; The Maldives; Maldivian,Maldivians;
ML; Mali; ; Malian,Malians; Bamako
MT; Malta; ; Maltese; Valletta
MH; Marshall Islands; ; Marshallese; Majuro
MR; Mauritania; ; Mauritanian,Mauritanians; Nouakchott
MU; Mauritius; ; Mauritian,Mauritians; Port Louis
MX; Mexico; ; Mexican,Mexicans; Mexico City
FM; Micronesia; ; Micronesian; Palikir
MD; Moldova; ; Moldovan,Moldovans; Chisinau
MC; Monaco; ; Monegasque;
MN; Mongolia; ; Mongolian,Mongolians; Ulaanbaatar,Ulan Bator
ME; Montenegro; ; Montenegrin,Montenegrins; Podgorica
MA; Morocco; ; Moroccan,Moroccans; Rabat
MZ; Mozambique; ; Mozambican,Mozambicans; Maputo
MM; Myanmar; Burma,Myanmar (Burma); Burmese; Naypyidaw,Naypyitaw,Yangon,Rangoon
NA; Namibia; ; Namibian,Namibians; Windhoek
NR; Nauru; ; Nauruan;
NP; Nepal; ; Nepali,Nepalese; Kathmandu
NL; Netherlands; The Netherlands,Holland; Dutch; The Hague,Amsterdam
NZ; New Zealand; ; New Zealander,New Zealanders; Wellington
NI; Nicaragua; ; Nicaraguan,Nicaraguans; Managua
NE; Niger; ; Nigerien; Niamey
NG; Nigeria; ; Nigerian,Nigerians; Abuja
KP; North Korea; DPRK; North Korean,North Koreans; Pyongyang
MK; North Macedonia; Macedonia; Macedonian,Macedonians; Skopje
NO; Norway; ; Norwegian,Norwegians; Oslo
OM; Oman; ; Omani,Omanis; Muscat
PK; Pakistan; ; Pakistani,Pakistanis; Islamabad
PW; Palau; ; Palauan; Ngerulmud
PS; Palestine; State of Palestine,Palestinian Territories; Palestinian,Palestinians; Ramallah
PA; Panama; ; Panamanian,Panamanians; Panama City
PG; Papua New Guinea; ; Papua New Guinean; Port Moresby
PY; Paraguay; ; Paraguayan,Paraguayans; Asuncion
PE; Peru; ; Peruvian,Peruvians; Lima
PH; Philippines; The Philippines; Filipino,Filipinos,Philippine; Manila
PL; Poland; ; Polish,Poles; Warsaw
PT; Portugal; ; Portuguese; Lisbon
QA; Qatar; ; Qatari,Qataris; Doha
RO; Romania; ; Romanian,Romanians; Bucharest
RU; Russia; Russian Federation; Russian,Russians; Moscow,Kremlin
RW; Rwanda; ; Rwandan,Rwandans; Kigali
KN; Saint Kitts and Nevis; St. Kitts and Nevis; ; Basseterre
LC; Saint Lucia; St. Lucia; ; Castries
VC; Saint Vincent and the Grenadines; St. Vincent; ; Kingstown
WS; Samoa; ; Samoan,Samoans; Apia
SM; San Marino; ; ;
ST; Sao Tome and Principe; ; ;
SA; Saudi Arabia; ; Saudi,Saudis,Saudi Arabian; Riyadh
SN; Senegal; ; Senegalese; Dakar
RS; Serbia; ; Serbian,Serbians,Serb,Serbs; Belgrade
SC; Seychelles; The Seychelles; Seychellois;
SL; Sierra Leone; ; Sierra Leonean,Sierra Leoneans; Freetown
SG; Singapore; ; Singaporean,Singaporeans;
SK; Slovakia; ; Slovak,Slovaks,Slovakian; Bratislava
SI; Slovenia; ; Slovenian,Slovenians,Slovene; Ljubljana
SB; Solomon Islands; ; Solomon Islander; Honiara
SO; Somalia; ; Somali,Somalis; Mogadishu
ZA; South Africa; ; South African,South Africans; Pretoria
KR; South Korea; Republic of Korea; South Korean,South Koreans; Seoul
SS; South Sudan; ; South Sudanese; Juba
SU; Soviet Union; USSR,U.S.S.R.; Soviet,Soviets;
ES; Spain; ; Spanish,Spaniards; Madrid
LK; Sri Lanka; ; Sri Lankan,Sri Lankans; Colombo
SD; Sudan; ; Sudanese; Khartoum
SR; Suriname; ; Surinamese; Paramaribo
SE; Sweden; ; Swedish,Swedes; Stockholm
CH; Switzerland; ; Swiss; Bern,Berne
SY; Syria; ; Syrian,Syrians; Damascus
TW; Taiwan; ; Taiwanese; Taipei
TJ; Tajikistan; ; Tajik,Tajiks; Dushanbe
TZ; Tanzania; ; Tanzanian,Tanzanians; Dar es Salaam,Dodoma
TH; Thailand; ; Thai,Thais; Bangkok
TL; Timor-Leste; East Timor; Timorese,East Timorese; Dili
TG; Togo; ; Togolese; Lome
TO; Tonga; ; Tongan,Tongans; Nuku'alofa
TT; Trinidad and Tobago; ; Trinidadian; Port of Spain
TN; Tunisia; ; Tunisian,Tunisians; Tunis
TR; Turkey; Türkiye,Turkiye; Turkish,Turks; Ankara
TM; Turkmenistan; ; Turkmen; Ashgabat
TV; Tuvalu; ; Tuvaluan; Funafuti
UG; Uganda; ; Ugandan,Ugandans; Kampala
UA; Ukraine; ; Ukrainian,Ukrainians; Kyiv,Kiev
AE; United Arab Emirates; UAE,U.A.E.; Emirati,Emiratis; Abu Dhabi
GB; United Kingdom; UK,U.K.,Britain,Great Britain; British,Britons; London
US; United States; US,U.S.,USA,U.S.A.,United States of America,America; American,Americans; Washington
UY; Uruguay; ; Uruguayan,Uruguayans; Montevideo
UZ; Uzbekistan; ; Uzbek,Uzbeks; Tashkent
VU; Vanuatu; ; Vanuatuan; Port Vila
VA; Vatican City; Vatican,The Vatican,Holy See; ;
VE; Venezuela; ; Venezuelan,Venezuelans; Caracas
VN; Vietnam; Viet Nam,North Vietnam; Vietnamese; Hanoi
YE; Yemen; ; Yemeni,Yemenis; Sanaa,Sana'a
YU; Yugoslavia; ; Yugoslav,Yugoslavs;
ZM; Zambia; ; Zambian,Zambians; Lusaka
ZW; Zimbabwe; ; Zimbabwean,Zimbabweans; Harare
`;
