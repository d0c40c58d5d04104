/** Common given names, lower-case: what tells "Interview with Dana" from "Interview with Acme". Not exhaustive by nature. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdul abigail abhishek adam adele aditi aditya adrian adriana agnes agnieszka ahmed aidan aisha akash alain alan alba albert alberto
  alejandra alejandro alessandra alessandro alessia alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison allison alyssa
  amanda amber amélie amelie amir amit amy ana anastasia andrea andreas andrei andrew andré andres andrés andy angela angelo angus anil anita anja anke anna
  anne annette annika antje anthony antoine anton antonia antonio ariel arjun arnaud arthur arun ashley astrid aurélie axel ayesha barbara bart
  bas beatrice beatriz ben benedikt benjamin bernard bernd beth bettina bill birgit björn bob boris brad bram brandon brenda brian bruce bruno caitlin camila
  camille carl carla carlos carmen carol carolina caroline catherine cecilia céline charles charlie charlotte chen chiara chloe chloé chris christian christina
  christine christoph christophe christopher claire clara claudia claus clémence colin connor corinna cristina cynthia dagmar damien dan dana daniel daniela
  danielle dara dave david davide dean deborah deepak deepika denise dennis derek diana diane diego dieter dirk dmitri dominic dominik donald donna doris dorothea
  doug dylan ed eduardo edward elena eleni eli elias elif elina elisa elisabeth elizabeth ella ellen elodie emilia emilie emily emma emmanuel eric erica erik erika
  esther ethan eugene eva evan eve evelyn fabian fabio farah fatima federica federico felicity felipe felix fernanda fernando fiona flavia florence florian
  francesca francesco francisco frank franz françois françoise fred frederik friederike gabriel gabriela gabriele gareth gary gavin georg george gerald gerard
  gerd gianni gilles gina giorgio giovanni giulia giuseppe gloria gonzalo grace graham grant greg gregor guillaume gunnar gustavo guy hanna hannah hannes
  hans harald harry hassan heather heidi heike helen helena helene hélène helga henrik henry hilary holger holly hugo ian ibrahim ignacio ines ingo ingrid irene
  iris isabel isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jake jakob james jamie jan jana jane janet janine jason javier jay jean jeanne jeff
  jelena jennifer jenny jens jeremy jerome jérôme jess jessica jill jim jin joan joana joanna joão joaquin joe joel johan johanna johannes john johnny jon jonas
  jonathan jordan jorge jose josé josef joseph josh joshua joy joyce juan juana judith julia julian juliana julie julien juliette jun jürgen justin jutta kai karen karin karina
  karl karthik kate katharina katherine kathleen kathrin kathy katia katie katja kavita kay keith kelly ken kenneth kerstin kevin kim kimberly klaus kristen kristin kristina
  kurt kyle lara lars laura laurent lauren lea leah lee leila lena leo leon leonardo leonie leticia lewis li liam liliana lily lin linda lisa liz lorena lorenzo lori louis
  louise luca lucas lucia lucie lucy luis luísa luiz lukas luke lydia lynn mads magda magdalena maja malte manuel manuela mara marc marcel marcela marcelo marco marcos marcus
  margaret margot maria mariana marie marina mario marion marisa mark marko markus marlene marta martha martin martina mary mateo mathias mathieu mathilde matt
  matteo matthew matthias maureen maurice max maximilian maya megan mehdi mehmet mei melanie melissa mia michael michaela michel michele michelle miguel mika mike milan
  mina ming miriam mohamed mohammed moira monica monika moritz muhammad murat nadia nadine naomi natalia natalie nathalie nathan neha neil nele nelson nicholas nick nico nicola
  nicolas nicole niels nigel nikhil nikolai nils nina nisha noah noemi nora norbert oksana olaf oleg olga oliver olivia olivier omar oscar otto owen pablo pallavi
  pamela paola paolo pascal pat patricia patrick patrizia paul paula paulo pauline pedro peter petra phil philip philipp philippe pia pierre pieter piotr pooja prakash
  pranav prashant preeti priya quentin rachel rafael rahul raj rajesh ralf ralph ramon raphael raquel raul ravi ray rebecca renata renate rené ricardo richard rick rita rob
  robert roberto robin rodrigo roger rohan roland roman romain ron rosa rosie ross roxana roy ruben rupert ruth ryan sabine sabrina sally sam samantha samir samuel sandeep
  sandra sandrine sanjay sara sarah sascha scott sean sebastian serena serge sergei sergio seth shannon sharon shreya silke silvia simon simone sinead sofia sonia
  sonja sophia sophie stefan stefania stefano steffen stella stéphane stephanie stéphanie stephen steve steven sue sunil susan susana susanne suzanne sven svenja swati sylvia
  sylvie tamara tanja tanya tara tatiana ted teresa tess thea theo theresa thiago thierry thomas thorsten tiago tim timo tina tobias todd tom tomas tomasz tommaso
  toni tony tracy trevor ulrich ulrike ursula uwe valentin valentina valeria valérie vanessa vera verena veronica véronique vicky victor victoria vijay vikram vincent vincenzo
  viola virginie vishal viviane vladimir walter wei wendy werner will william wolfgang xavier xin yan yang yann yasmin yi yuki yves yvonne zachary zoe zoë`.split(
    /\s+/u,
  ),
)
