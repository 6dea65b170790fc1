/** Common given names of many languages: a capitalised pair that begins with one is a person's name. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaron abby abdel abdelaziz abdul abdullah abdullahi abigail abraham ada adam adel adolf adrian adriana agnes ahmad ahmed aidan
aileen aisha ajay akira alain alan alastair albert alberto albrecht aldo alejandra alejandro aleksandr alessandro alex alexander
alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alison allan allen allison alma alok alphonse
alvaro alvin amal amanda amelia amir amit amos amr amy ana anatoly anders andre andrea andreas andrei andres andrew andrey
andrzej andy angela angelo angus anibal anil anita ann anna anne annette annie anselm anthony antoine anton antonia antonio
antonis antony anwar april archie ariel arne arnold arseniy art arthur artur arturo arun ashley ashok ashraf asif asma astrid
atal audrey august augusto aurelio austin avi axel ayman aziz babu bachir badr balazs baltasar barack barbara barry bart bashar
basil beata beatrice ben benazir benedict benedikt benjamin benoit bernard bernardo bernie bert bertrand beth betty bianca bill
billy binyamin bjorn blanca bob bogdan bonnie boris boutros brad bradley brandon brenda brendan brent brett brian bridget
brigitte bronwyn bruce bruno bryan byron calvin cameron camille carl carla carlo carlos carlton carmen carol carole caroline
carolyn casey catherine cathy cecil cecilia cedric celia cesar chandrika charles charlie charlotte cherie cheryl chiara chloe
chris christian christina christine christoph christopher christos chuck cindy claire clara clarence clark claude claudia
clayton clement clifford clint clive cody colin colleen colm condoleezza connie connor corazon cornelius cory courtney craig
cristina curt curtis cynthia cyril daisuke damian damien dan daniel daniela danielle danny daphne dario darius darren daryl dave
david dean deborah debra deepak deirdre delia denis dennis derek desmond devin diana diane dick dieter dilma dimitri dirk dmitri
dmitry dmytro dolores dominic dominique don donald donna dora dorian doris dorothy doug douglas drew duane duncan dwight dylan
ebrahim ed eddie edgar edith edmond edmund edna edouard eduard eduardo edward edwin edwina efraim egon ehud eileen elaine
eleanor elena eleni eli elias elisa elisabeth elizabeth ella ellen elliot elliott elsa elvis emil emile emilio emily emma
emmanuel emre enrique enzo eric erica erich erik erin ernest ernesto ernst ersin esteban estelle esther ethan etienne eugene
eugenio eunice eva evan evelyn ewan fabio fabrice faisal farid farooq farouk fatima fatma federica federico felipe felix
ferdinand fernanda fernando fidel filip filippo fiona flavio fletcher flora florence florian frances francesco francis francisco
francois frank frankie franklin franz fred freddie frederic frederick frederik fredrik freya fritz fumio gabriel gabriela
gabriele gaetan gareth garry gary gaston gavin gemma gene genevieve geoff geoffrey geoffroy george georges georgina gerald
geraldine gerard gerardo gerd gerhard gerry ghassan giacomo gianni gilbert giles gillian gina giorgia giorgio giovanni girma
giulio giuseppe gladys glen glenn gloria gonzalo goran gordon grace graham grant greg gregory greta gretchen guido guillaume
guillermo gunter gunther gustavo guy gwen haider hakan hamid hanan hani hank hannah hans harald harold harriet harry haruhiko
haruki harvey hasan hashim hassan hazel heather hector hedi heidi heiko heinrich heinz helen helena helga helmut henri henrik
henry herbert herman herve hideo hilary hilda hillary hiroshi hisham hitoshi holly homer horacio horst hosni howard hu hubert
hugh hugo hugues humberto hussein ian ibrahim ichiro ignacio igor ilan ilya imelda imran ina indira inge ingrid irene irina iris
irma irving irwin isaac isabel isabella isabelle isao ishaq isidro ismail isolde itamar ivan ivana ivanka ivo ivy jaap jacinda
jacinta jack jackie jacob jacopo jacqueline jacques jafar jaime jake jamal james jamie jan jane janet janice jared jaroslav
jasmine jason jasper javier jawaharlal jay jayne jean jeanne jeannette jeff jeffrey jennifer jenny jens jeremy jerome jerry
jerzy jesse jessica jill jim jimmy jiri jo joachim joan joann joanna joao joaquim joaquin jochen jodi joe joel joey johan johann
johannes john johnny jon jonas jonathan jonny jordan jorg jorge jose josef joseph josephine josette josh joshua josip joyce juan
judith judy julia julian juliana julie juliet juliette julio junichiro jurgen justin justine kaja kamal kamala karen kari karim
karin karl karl-heinz karla karol katarina kate katharine katherine kathleen kathryn kathy katie katja katrina kay kazuo keiko
keir keith kelly kelvin kemal ken kendra kenji kenneth kerry kevin khaled khalid khalil kieran kim kimberly kirk kirsten klaus
kofi kristen kristin kristina kristine krzysztof kurt kwame kyle kyriakos lakshmi lamar lana lance larissa larry lars laszlo
laura lauren laurence laurent lawrence leah lech lee leila lena lenny leo leon leonard leonardo leonid leonie leopold leroy
lesley leslie letizia levi lewis li liam lidia liliana lillian lily linda lindsay lindsey lionel lisa liz lloyd lois lorenzo
loretta lori lorraine lothar louis louisa louise luc luca lucas lucia luciano lucien lucy ludwig luis luisa luiz luke lula lutz
lydia lynn mabel madeleine maggie magnus mahathir mahinda mahmoud mahmud maithripala malala malcolm malik mamata mandy manfred
manish manmohan manoj manolo manuel marc marcel marcela marcello marcia marcin marco marcos marcus marek margaret margarita
margot maria mariam mariana mariano marie marija marilyn marina mario marion marissa maritza marjorie mark marlene marlon
marshall marta martha martin martina martti marty marvin mary masaki masood masoud massimo mateusz mathew mathias mathieu
matilda matt matteo matthew matthias maureen maurice mauricio mauro mavis max maxim maxime maxine maya megan mehdi mehmet
melanie melissa meredith mervyn meryl mette micah michael michaela michel michele michelle miguel mika mike mikhail milan
mildred milton min mirek miriam miroslav mitch mitchell mitt mohamad mohamed mohammad mohammed mohamud mohan moises molly monica
morgan moritz moses moshe moussa muammar muhammad muhammadu mukesh mustafa myra myriam nabil nadia nadine naguib najib naledi
nancy naomi naoto narendra nasser natalia natalie natalya natasha nathan nathaniel nawaz neal ned neil nelly nelson nestor
nguyen nicholas nick nicola nicolas nicole nigel nikita nikol nikolai nikolaos nikos nils nina noah nobuo noel noelle nora norma
norman norodom nouri nuno nuri octavio oksana olaf oleg olga oliver olivia ollie omar omer oprah orrin orville osama oscar
osvaldo oswald otis otto owen pablo paige pamela paolo park pascal pascale pat patrice patricia patrick paul paula paulina
pauline paulo pavel pedro peggy penny percy perry pervez peter petra petro phil philip philippe phillip phoebe phyllis pia
pierre pieter pietro pilar piotr pol poul prabowo prakash pranab pratibha preet priscilla priti priya quentin rachael rachel
rafael rafik rafiq rahul raj rajendra rajiv rajnath ralph ramesh ramiro ramon ramona randall randy ranil raquel rashid raul ravi
ray raymond raymundo rebecca rebekah recep reed reginald reiner reinhard renata renate rene reuben rex reza rhonda ricardo
richard rick ricky rigoberto rishi rita rob robert roberto robin roderick rodney rodrigo rogelio roger roland rolf romano ron
ronald rosa rosalind rose rosemary rosie roslyn ross rowan roxanne roy ruben ruby rudolf rudolph rudy rupert ruslan russell ruth
ryan sabine sabrina sadako saddam sadiq saeed salim sally salma salman salvador salvatore sam samantha samir samuel sandeep
sandra sandy sania sanjay sanna sara sarah sasha saskia satoshi saul sayed scott sean sebastian selma serena serge sergei sergey
sergi sergio seth seymour shane shannon sharon shashi shaukat shaun shawn shehbaz sheila shelley shelly shigeru shimon shinzo
shirley sidney sigmar silvia silvio simon simone sinead siobhan sixto sofia somchai sonia sophie spencer stacey stan stanislav
stanley stefan stefania stefano steffen stelios stella stephan stephanie stephen steve steven stewart stig stuart sue sunil
susan susana susanne sushma suzanne sven svetlana sybil syed sylvia tadeusz takeshi tamar tamara tammy tania tara tariq tarja
taro tatiana tayyip ted teddy tedros terence teresa terrence terri terry thabo thaksin thea thelma theodore theresa thierry
thilo thomas thorsten tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy tomoko tony toru tracy travis trent
trevor trisha troy tyler tyrone ulrich ulrike uma umar umaru uri ursula ute uzi vaclav valentin valentina valerie valery vanessa
vasily vaughn venkat vera verena vernon veronica vicente vicki vicky victor victoria vijay vikram viktor vilma vince vincent
virginia vishal vittorio vivian vivien vladimir vladislav vojislav volker volodymyr wael walid wallace walt walter wanda wang
warren warwick wayne wendell wendy werner wesley wilbur wilfred wilfried wilhelm will william willie wilma wilson winfried
winnie winston wojciech wolfgang woody xavier xi yair yanis yannick yasmin yasser yasuo yitzhak yoav yogi yoko yolanda yoshihide
yoshihiko yoshiro yousef youssef yuki yukio yulia yuri yuriko yusuf yves yvette yvonne zachary zainab zbigniew zeev zeid zhang
zine zoe zoltan zuzana
`
    .trim()
    .split(/\s+/),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Those that are women's. */
export const WOMENS_NAMES = words(`
abby abigail ada adriana agnes aileen aisha alejandra alexandra alice alicia alison allison alma amanda amelia amy ana
angela anita ann anna anne annette annie antonia asma astrid audrey barbara beata beatrice benazir beth betty bianca
blanca bonnie brenda bridget brigitte bronwyn carla carmen carole caroline carolyn catherine cathy cecilia celia
chandrika charlotte cherie cheryl chiara chloe christina christine cindy claire clara claudia colleen condoleezza
corazon cristina cynthia daniela danielle daphne deborah debra deirdre delia diana diane dilma dolores dora doris
dorothy edith edna edwina eileen elaine eleanor elena eleni elisa elisabeth elizabeth ella ellen elsa emily emma erica
erin estelle esther eunice eva evelyn fatima fatma federica fernanda fiona flora florence freya gabriela gemma
genevieve georgina geraldine gillian gina giorgia gladys gloria grace greta gretchen gwen hanan hannah harriet hazel
heather heidi helen helena helga hilda hillary holly imelda ina indira inge ingrid irene irina iris irma isabel
isabella isabelle isolde ivana ivanka ivy jacinda jacinta jacqueline jane janet janice janine jasmine jayne jeanne
jeannette jennifer jenny jessica jill joan joann joanna josephine josette joyce judith judy julia juliana julie juliet
juliette justine kaja kamala karen karin karla katarina kate katharine katherine kathleen kathryn kathy katie katja
katrina keiko kendra kimberly kirsten kristen kristin kristina kristine lakshmi lana larissa laura lauren leah leila
lena leonie letizia lidia liliana lillian lily linda lisa liz lois loretta lori lorraine louisa louise lucia lucy
luisa lydia mabel madeleine maggie malala mamata mandy marcela marcia margaret margarita margot maria mariam mariana
marie marija marilyn marina marissa maritza marjorie marlene marta martha martina mary matilda maureen mavis maxine
maya megan melanie melissa meredith meryl mette michaela michelle mildred miriam molly monica myra myriam nadia nadine
naledi nancy naomi natalia natalie natalya natasha nelly nicole nina noelle nora norma oksana olga olivia oprah paige
pamela pascale patricia paula paulina pauline peggy penny petra phoebe phyllis pia pilar pratibha preet priscilla
priti priya rachael rachel ramona raquel rebecca rebekah renata renate rhonda rita rosa rosalind rose rosemary rosie
roslyn roxanne ruby ruth sabine sabrina sadako sally salma samantha sandra sania sanna sara sarah saskia selma serena
sheila shelley shelly shirley silvia simone sinead siobhan sofia sonia sophie stefania stella stephanie sue susan
susana susanne sushma suzanne svetlana sybil sylvia tamar tamara tammy tania tarja tatiana teresa terri thea thelma
theresa tiffany tina tomoko trisha ulrike uma ursula ute valentina valerie vanessa vera verena veronica vicki vicky
victoria vilma virginia vivien wanda wendy wilma winnie yasmin yoko yolanda yulia yuriko yvette yvonne zainab zoe
zuzana
`);

/** Those that are women's and men's, or of which one cannot tell. */
export const ANYBODYS_NAMES = words(`
adel adrian alex alexis andrea april ariel ashley avi cameron camille carol casey chris connie courtney dominique drew
frances francis gabriele gene hilary hu jackie jaime jamie jan jean jesse jo joe jordan kari kay kelly kerry kim
laurence lee lesley leslie li lindsay lindsey lynn marion michele mika min morgan nicola nikita noel park pat patrice
quentin rene robin rowan sam sandy sasha shane shannon sidney stacey terry tracy vivian wang xi yuki zhang
`);
