import { markdown, type TextFile } from './file.ts';
import { type Random, randomFrom } from './random.ts';

/** Sentences from some hundred phrases, so that a search index meets a realistic number of words. */

const SUBJECTS =
	'Community organising | A one-to-one | A listening campaign | Power | Self-interest | A power map | An assembly | Public life | A core team | Relational work | Evaluation | A testimony | Negotiation | A delegate | Membership | A neighbourhood | Accountability';
const VERBS =
	'brings together | depends on | begins with | makes room for | tests | strengthens | asks a lot of | grows out of | gives shape to | wins over | keeps alive | opens';
const OBJECTS =
	'parents at the school gate | teachers and teaching assistants | leaders of every faith | the council and its officers | people who clean, cook and care | young people’s ideas | neighbours who have never met | the head of a hospital trust | a bus company’s timetable | a landlord’s promises | local shops and markets | trade unions and their members | choirs, clubs and allotments | those who feel unheard | the story of a family | the money that a campaign needs | a decision that was put off | trust between generations';
const ENDS =
	'before a vote is taken | in a cold winter | when nobody is watching | year after year | with patience and good humour | across the whole borough | in an hour and a quarter | so that change lasts | without asking permission | from Leicester to Newcastle | over tea and biscuits | under pressure | at the first public action | in plain words';
const PRACTICE =
	'How to plan | Practise | Understand | Compare | Try out | Draw up | Look back on | Prepare | Share | Question | Rehearse';
const MATTERS =
	'a first conversation | a turnout plan | a budget | a public meeting | a research action | an agenda | a press release | a leadership team | an evaluation | a difficult negotiation | the cycle of action | a map of interests | a recruitment drive | a living wage campaign';
const CLAIMS = 'safe streets | fair pay | warm homes | mental health | clean air | school meals';

/** A sentence of some fifteen words. */
export function sentence({ pick }: Random): string {
	return `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}.`;
}

/** The lesson of a session, in a sentence. */
export function lesson({ pick }: Random): string {
	return `${pick(PRACTICE)} ${pick(MATTERS)} for ${pick(CLAIMS)}, with ${pick(OBJECTS)}.`;
}

/** A title of a session or a month. @example title(random); // => 'Practise a budget: fair pay' */
export function title({ pick }: Random): string {
	return `${pick(PRACTICE)} ${pick(MATTERS)}: ${pick(CLAIMS)}`;
}

/** A Markdown file with its fields and a body. The same seed gives the same words. */
export function page(path: string, seed: string, fields: (random: Random) => object): TextFile {
	const random = randomFrom(seed);
	return markdown(path, fields(random), body(random));
}

/** A body: paragraphs, a heading and a list. */
function body(random: Random): string {
	const paragraph = () => Array.from({ length: 3 }, () => sentence(random)).join(' ');
	const list = Array.from({ length: 3 }, () => `- ${lesson(random)}`).join('\n');
	return `${paragraph()}\n\n## What to bring\n\n${list}\n\n${paragraph()} Read [the questions](/faqs/).\n`;
}
