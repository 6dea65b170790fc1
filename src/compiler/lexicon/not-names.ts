const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised words that are no one's name: months, weekdays, and openers of a sentence. Lower case. */
export const NEVER_NAMES = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
  i he she it we they you his her its their our my your this that these those the a an and or but nor so yet if
  when while where as at by for from in into of on onto over since than to under until up upon with without within
  after before during because although though however meanwhile also there here then thus therefore moreover
  furthermore besides instead nevertheless nonetheless still now today yesterday tomorrow what which who whom whose why how
  not no yes all any both each either every few many more most much neither none one other some several such two three
  four five six seven eight nine ten first second third last next previously earlier later recently currently
  according despite among amid between under over against about around through across along behind beyond
  mr mrs ms dr new old former long only even just like well let god internet web christmas easter english
  earth north south east west northern southern eastern western northeast northwest southeast southwest
  chapter section table figure photo image picture copyright update updated breaking live watch read click
  says citing rather previous apart together once unlike gmt bst est edt pst pdt cet utc
`);

/** What by itself names nobody, though it stands with a capital and may open a name: "Democratic", "PC", "Researchers". Lower case. */
export const NOBODY = words(`
  democratic republican tory asian european african arab latin western muslim muslims christian christians jewish jews catholic
  catholics protestant protestants islamic islamist islamists communist communists socialist nazi nazis hispanic hispanics
  pc pcs gb mb tv dvd cd dvds cds gdp gnp pr hiv aids dna usb gps sms ipo faq rss html pdf ok id gp gps mp mps ngo ngos ap photo
  officials sources leaders ministers aides deputies residents researchers scientists experts doctors nurses tests reports authorities residents workers rescuers investors analysts engineers
  lawmakers protesters demonstrators soldiers troops crews witnesses critics supporters opponents traders dealers economists
  reform reforms hundreds thousands millions dozens oil gas prices shares stocks sales profits results figures
  managing assistant prevention control health education transport justice finance editor reporter correspondent
  blockquote advertisement related comments share print email
`);

/** Words that end the name of a thing, place or rank, never of somebody: "James Webb Space *Telescope*", "Seal *Beach*". */
export const THING_WORDS = words(`
  telescope spacecraft probe rover satellite shuttle rocket nebula galaxy quintet comet asteroid collider accelerator
  mission beach island islands river lake sea ocean mountain mountains valley desert street avenue road square airport bridge
  building tower stadium canal prize medal award cup act treaty accord agreement protocol conference summit festival
  championship games day week war battle operation republican democrat edition kit block protocol index disease
  syndrome virus flu format language code plan zone scale test conference convention award awards album song film movie
`);

/** Places that news names without their state, and planets: nobody acts by these names. */
export const PLACES: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire
New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota
Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Alberta|Queensland|Bavaria|Siberia
French Guiana|French Polynesia|French Riviera|American Samoa|British Columbia|British Virgin Islands|Dutch Caribbean
Europe|Asia|Africa|America|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Caribbean|Balkans
Middle East|Far East|West Bank|Gaza|Gaza Strip|Kashmir|Chechnya|Tibet|Kurdistan|Darfur|Crimea|Gulf|Gulf Coast|Gulf Stream
West Coast|East Coast|Midwest|New England|Silicon Valley|Wall Street|Main Street|Times Square|Tahrir Square|Tiananmen Square|Ground Zero
New York|New York City|Manhattan|Brooklyn|Los Angeles|Chicago|Houston|Dallas|Boston|Philadelphia|Phoenix|Detroit|Seattle|Denver|Atlanta
Miami|Cleveland|Baltimore|Minneapolis|Pittsburgh|Cincinnati|St. Louis|Kansas City|New Orleans|Las Vegas|San Francisco|San Diego|San Jose
Toronto|Montreal|Vancouver|Calgary|Sydney|Melbourne|Brisbane|Perth|Auckland|Johannesburg|Cape Town|Lagos|Mumbai|Bombay|Calcutta|Kolkata
Shanghai|Hong Kong|Macau|Taipei|Osaka|Istanbul|Dubai|Karachi|Lahore|Jerusalem|Tel Aviv|Haifa|Alexandria|Basra|Mosul|Aleppo|Kandahar
Barcelona|Milan|Naples|Venice|Turin|Munich|Frankfurt|Hamburg|Cologne|Stuttgart|Dresden|Toulouse|Marseille|Lyon|Geneva|Zurich|Basel|Davos
Rotterdam|Antwerp|Gothenburg|Glasgow|Edinburgh|Belfast|Cardiff|Manchester|Liverpool|Birmingham|Leeds|Sheffield|Bristol|Newcastle|Cambridge
Oxford|Southampton|Portsmouth|Brighton|Aberdeen|Dundee|Kent|Sussex|Essex|Yorkshire|Cornwall|Devon|Lancashire
St. Petersburg|Saint Petersburg|Novosibirsk|Vladivostok|Kharkiv|Odessa|Donetsk|Rio de Janeiro|Sao Paulo|São Paulo|Guadalajara|Tijuana
Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune|Pluto|Earth|Moon`.split(/[|\n]/),
);

/** First words of the names of places, not of somebody: "*Gulf* of Mexico", "*Port* Vale", "*San* Diego". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  'Gulf Bay Sea Strait Straits Cape Mount Mt. Lake River Port Fort Isle San Santa St. Saint Los Las Puerto'.split(
    ' ',
  ),
);
