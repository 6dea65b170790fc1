/** Common given names of many languages: a capitalised pair that begins with one is a person's name. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aaron abdul abdullah abraham adam adel adrian ahmad ahmed aidan akira alan alastair albert alberto alejandro aleksandr alessandro
alex alexander alexandra alexei alexey alfred ali alice alison allan allen amanda amir amit amy ana anatoly anders andre andrea andreas andrei
andrew andrey andy angela angelo anil anita anna anne annette anthony antoine anton antonio antony anwar april arnold arthur arun ashley
ashok asif audrey august austin avi ayman aziz barack barbara barry bart bashar beatrice ben benazir benjamin bernard bernie
beth betty bill billy bob boris brad bradley brandon brenda brendan brett brian bruce bruno bryan carl carla carlo carlos carol caroline
carolyn catherine cathy cecil celia charles charlie charlotte cheryl chris christian christina christine christopher chuck claire clara
clark claude claudia clive colin condoleezza connie connor craig cristina curtis cyril dan daniel daniela danielle danny darren daryl
dave david dean deborah debra denis dennis derek diana diane dick dieter dimitri dmitri dmitry dominic dominique don donald donna doris dorothy
doug douglas duncan dwight dylan ed eddie edgar edmund eduardo edward edwin ehud eileen elaine eleanor elena eli elizabeth ella ellen
emily emma emmanuel enrique eric erica erik ernest esther ethan eugene eva evan evelyn faisal fatima felipe felix ferdinand fernando
fidel fiona florence frances francesco francis francisco francois frank frankie franklin franz fred freddie frederick gabriel gareth gary gavin
gene geoff geoffrey george gerald gerard gerhard gianni gilbert gina giorgio giovanni giulio glen glenn gloria gordon grace graham grant greg
gregory guido guillermo gustavo guy hamid hannah hans harald harold harriet harry harvey hassan heather hector heinrich helen helmut henri henrik
henry herbert herman hillary hiroshi hosni howard hu hubert hugh hugo hussein ian ibrahim igor imran indira ingrid irene isaac isabel
isabella ismail ivan ivo jack jackie jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jason javier jay jean
jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joachim joanna joao joe joel johan johann john johnny jon
jonas jonathan jordan jorge jose josef joseph josh joshua joyce juan judith judy julia julian julie julio jurgen justin kamal karen karim karin karl
kate katherine kathleen kathryn kathy katie keith kelly ken kenji kenneth kevin khalid kim kimberly kirk klaus kofi kristin kurt kyle lance
larry lars laura lauren laurence laurent lawrence lech lee leo leon leonard leonid leslie lewis lisa lionel li liam linda lindsay lloyd lois
lori louis louise luca lucas lucia lucy luis luiz luke lydia lynn madeleine magnus mahmoud malcolm manmohan manuel marc marcel marco marcos marcus
margaret maria mariam marie marilyn mario marion marissa mark marlene marshall martha martin martina marty marvin mary masood mathew matt matthew maureen
maurice max maxim megan mehmet melanie melissa michael michel michele michelle miguel mika mike mikhail milan milton min miriam mitch mohamed mohammad
mohammed moises molly monica morgan moshe muammar muhammad mustafa nadia nancy naoto narendra natalia natalie natasha nathan nathaniel naomi neil
nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah noel nora norma norman norodom nuri olaf oleg oliver olivia olga omar oscar
osama otto owen pablo pamela park pascal pat patricia patrick paul paula paulo pavel pedro peggy penny perry pervez peter phil philip philippe
phillip phyllis pierre pieter pol prakash pranab priya rachel rafael rahul raj rajiv ralph ramon randall randy raul ray raymond rebecca recep reed
rene reza ricardo richard rick ricky rob robert roberto robin rodney rodrigo roger roland rolf ron ronald rosa rose ross roy ruben rudolf rudy
rupert russell ruth ryan sadako saddam sally salman sam samantha samir samuel sandra sanjay sara sarah sasha satoshi saul scott sean sebastian serge
sergei sergey sergio seth shane shannon sharon shaun shawn sheila shimon shinzo shirley sidney silvio simon sofia sonia sophie stacey stan stanley
stefan stella stephan stephanie stephen steve steven stewart stuart sue sunil susan suzanne sven sylvia takeshi tamara tania tara tariq tatiana ted
terence teresa terry thabo thaksin theodore theresa thomas tim timothy tina toby todd tom tommy tony tracy travis trevor ulrich uma uri ursula
uzi valentin valerie vanessa vera vernon veronica vicente victor victoria vijay vikram viktor vincent virginia vladimir vojislav volodymyr walid wallace
walter wang warren wayne wendy werner wesley wilhelm will william willie wilson winston wolfgang xavier xi yasser yasuo yitzhak yoko yoshihiko yousef youssef
yuri yusuf yves yvonne zachary zhang zoe
`
    .trim()
    .split(/\s+/),
);
