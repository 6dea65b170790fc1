/**
 * Organisations that news names without saying what they are, one a line: `name; other names`. General knowledge, written
 * for this table. What is also a common word, a place or a family name (Target, Shell, Halifax) is left to the text.
 */
const TABLE = `
police; Police
United Nations; U.N., UN
European Union; EU, E.U.
NATO; Nato, North Atlantic Treaty Organization
OPEC; Opec
ASEAN; Asean
International Monetary Fund; IMF
World Bank
World Health Organization; WHO, World Health Organisation
World Trade Organization; WTO, World Trade Organisation
International Atomic Energy Agency; IAEA
European Central Bank; ECB
European Commission
African Union
Arab League
Interpol
Unicef; UNICEF
Unesco; UNESCO
UNHCR
Red Cross
Oxfam
Amnesty International
Human Rights Watch
Greenpeace
Médecins Sans Frontières; Medecins Sans Frontieres, MSF, Doctors Without Borders
Save the Children
World Food Programme; WFP, World Food Program
FIFA; Fifa
UEFA; Uefa
IOC
FBI; Federal Bureau of Investigation
CIA; Central Intelligence Agency
NSA
NASA; Nasa
FDA; Food and Drug Administration
EPA; Environmental Protection Agency
FAA; Federal Aviation Administration
FCC; Federal Communications Commission
SEC; Securities and Exchange Commission
Federal Reserve; Fed
Bank of England
Bank of Japan
CDC; Centers for Disease Control and Prevention
Department of Homeland Security
Pentagon
State Department
Congress
Senate
Parliament
House of Commons
House of Lords
Supreme Court
White House
Downing Street
Kremlin
Coast Guard
Hezbollah; Hizbollah, Hizbullah
Hamas
Taliban
Islamic State; ISIS, ISIL
al-Qaida; al-Qaeda, Al-Qaeda, Al-Qaida, al Qaeda, Al Qaeda
Boko Haram
Muslim Brotherhood
Fatah
Irish Republican Army; IRA
Sinn Fein; Sinn Féin
Democrats
Republicans
Liberal Democrats; Lib Dems
BBC
CNN
NBC
CBS
ABC News; ABC
Fox News
MSNBC
Al Jazeera; Al-Jazeera, al-Jazeera
New York Times; The New York Times
Wall Street Journal; The Wall Street Journal
Washington Post; The Washington Post
Financial Times
Reuters
TASS
Associated Press
Bloomberg
Microsoft
Google
Amazon
Amazon.com
Facebook
Twitter
Yahoo; Yahoo!
eBay
Netflix
Skype
YouTube
Wikipedia
WikiLeaks; Wikileaks
Intel
IBM
Dell
Hewlett-Packard; HP
Cisco
Samsung
Nokia
Sony
Motorola
Ericsson
Siemens
Panasonic
Toshiba
Hitachi
Fujitsu
Huawei
Qualcomm
Nintendo
BlackBerry
Vodafone
AT&T
Verizon
T-Mobile
Comcast
Time Warner
Disney
Pixar
Viacom
Tesla
SpaceX
Uber
Boeing
Airbus
EADS
Embraer
Bombardier
Lockheed Martin
Northrop Grumman
Raytheon
Rolls-Royce
BAE Systems
General Electric; GE
Pratt & Whitney
Lufthansa
Ryanair
EasyJet; easyJet
Qantas
Air France
Air France-KLM
KLM
Alitalia
Aeroflot
British Airways; BA
American Airlines
Delta Air Lines
United Airlines
Singapore Airlines
Malaysia Airlines
Cathay Pacific
General Motors; GM
Ford; Ford Motor, Ford Motor Co.
Chrysler
Fiat
Volkswagen; VW
Daimler
DaimlerChrysler
BMW
Renault
Peugeot
Nissan
Toyota
Honda
Mitsubishi
Hyundai
Suzuki
Mazda
Volvo
Saab
Opel
Vauxhall
United Auto Workers; UAW
BP
Exxon
ExxonMobil; Exxon Mobil
Chevron
ConocoPhillips
Gazprom
Rosneft
Lukoil
Yukos
Transocean
Halliburton
Anadarko
Schlumberger
Petrobras
Enron
Goldman Sachs
Morgan Stanley
JPMorgan Chase; JPMorgan, J.P. Morgan, JP Morgan, J.P. Morgan Chase
Lehman Brothers; Lehman
Merrill Lynch
Bear Stearns
Citigroup; Citi
Bank of America
Wells Fargo
Wachovia
Washington Mutual; WaMu
American International Group; AIG
Fannie Mae
Freddie Mac
Berkshire Hathaway
HSBC
Barclays
Lloyds TSB
HBOS
Royal Bank of Scotland; RBS
Northern Rock
Santander
BNP Paribas
UBS
Credit Suisse
Deutsche Bank
Commerzbank
Fortis
Standard & Poor's
Moody's
Nasdaq; NASDAQ
New York Stock Exchange; NYSE
London Stock Exchange
Roche
Novartis
Pfizer
GlaxoSmithKline; GSK
AstraZeneca
Sanofi
Johnson & Johnson
Monsanto
Coca-Cola
Pepsi
PepsiCo
McDonald's
Starbucks
Nestlé; Nestle
Unilever
Procter & Gamble
Wal-Mart; Walmart
Tesco
Carrefour
Best Buy
Costco
Nike
Adidas
`;

/** Any of the names to the one that the organisation goes by. */
export const KNOWN_ORGANISATIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(';').map((cell) => cell.trim());
      const names = [name, ...others.split(',').map((other) => other.trim())];
      return names.filter((form) => form !== '').map((form): [string, string] => [form, name]);
    }),
);

/** Credits of a report, no party to what it tells. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(
  'tass reuters ap afp upi xinhua interfax ria-novosti bloomberg pti ani ians dpa kyodo yonhap anadolu novosti itar-tass getty'
    .split(' ')
    .concat('associated press', 'press association', 'agence france-presse', 'getty images'),
);

/** Broadcasters, whose name stands in their own reports far more often than they take part. */
export const BROADCASTERS: ReadonlySet<string> = new Set(
  'bbc cnn nbc cbs msnbc pbs npr itv'.split(' ').concat('abc news', 'fox news', 'sky news', 'al jazeera'),
);
