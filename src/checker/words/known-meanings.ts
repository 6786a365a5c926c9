import { type Advice, advice, below, example, inside, instead, out } from '../../reading/advice.ts';
import { plain } from '../../spelling.ts';

/** A field that no schema knows, as it was typed. */
export interface Typed {
	readonly name: string;
	readonly value: unknown;
	/** Is it in a session, and not at the top of a file? */
	readonly isOfSession: boolean;
	/** May the group have a field of this name? */
	readonly takes: (field: string) => boolean;
	/** Has the group a field of this name? */
	readonly has: (field: string) => boolean;
	/** The way to say more in words: `write it in the text below the fields`. */
	readonly inWords: Advice;
}

type Answer = (typed: Typed) => Advice | undefined;

/**
 * Says what to type for a field whose meaning is plain and that has no name here that one could put in its place.
 * Undefined for all others.
 */
export function meaningOf(typed: Typed): Advice | undefined {
	const name = plain(typed.name);
	return meanings.find(([names]) => names.includes(name))?.[1](typed);
}

const meanings: readonly (readonly [names: readonly string[], Answer])[] = [
	[
		['cancelled', 'canceled', 'cancel', 'iscancelled', 'calledoff'],
		(typed) => status('cancelled', typed),
	],
	[['postponed', 'postpone', 'delayed'], (typed) => status('postponed', typed)],
	[['draft', 'hidden', 'unpublished', 'private', 'hide'], (typed) => draft(isYes(typed.value))],
	[['published', 'publish', 'public', 'visible', 'live'], (typed) => draft(!isYes(typed.value))],
	[['free', 'isfree', 'free of charge'].map(plain), free],
	[
		[
			'image',
			'images',
			'picture',
			'pictures',
			'photo',
			'photos',
			'banner',
			'thumbnail',
			'cover',
			'logo',
		],
		picture,
	],
	[
		[
			'zoom',
			'zoomlink',
			'meeting',
			'meetinglink',
			'meetinglinks',
			'joinlink',
			'joininglink',
			'teams',
			'teamslink',
			'meet',
			'googlemeet',
			'webinar',
			'webinarlink',
			'videolink',
		],
		meeting,
	],
	[
		['day', 'weekday', 'dayofweek'],
		({ isOfSession, has }) => (isOfSession && has('date') ? DAY : undefined),
	],
	[['who', 'whom'], who],
];

const DAY = advice`${out('Take the line out')}: the page tells the day of the week from the date. If that day is right and the date is not, correct the date.`;

/** Does a value say yes? A word that is neither counts as yes, since somebody typed the field for a reason. */
function isYes(value: unknown): boolean {
	return !/^\W*(?:no|not|never|n|off|false|0)\b/i.test(String(value));
}

function status(word: 'cancelled' | 'postponed', { value, isOfSession, takes }: Typed): Advice {
	if (!isYes(value))
		return advice`${out('Take the line out')}: every session goes ahead unless its status says otherwise.`;
	if (isOfSession)
		return advice`Type instead\n${instead(`status: ${word}`)}\nand say why in a line such as\nnote: Our trainer is unwell.`;
	const each = `Each session says so itself. Type in its entry\nstatus: ${word}`;
	return takes('ended')
		? advice`${each}\nIf no more dates will follow at all, type here\n${instead('ended: true')}`
		: advice`${each}`;
}

function draft(isHidden: boolean): Advice {
	return isHidden
		? advice`There are no drafts: whatever is in the content is published. Keep this out of the content until it may be seen, in a branch or in a folder elsewhere.`
		: advice`${out('Take the line out')}: whatever is in the content is published.`;
}

function free({ value, takes, has }: Typed): Advice | undefined {
	if (!takes('cost')) return undefined;
	if (!isYes(value))
		return advice`Say what it costs, such as\n${example(instead('cost:\n  summary: 40 euros a person.'))}`;
	return has('cost')
		? advice`Type it inside cost, with two spaces before it:\n${inside('cost', 'amount: 0')}`
		: advice`Type instead\n${instead('cost:\n  summary: Free.\n  amount: 0')}`;
}

function picture({ value, takes, has, isOfSession, inWords }: Typed): Advice {
	const [name] = /[^/\\]+\.\w+$/.exec(String(value)) ?? [];
	const path = `images/${name ?? 'table.jpg'}`;
	if (takes('brand'))
		return advice`Put it at content/${path} and type\n${instead(`brand:\n  logo: ${path}`)}`;
	const shown = `![What it shows](/${path})`;
	if (isOfSession && !has('text')) {
		return advice`Put it at content/${path} and show it in the text of the session, with words for people who cannot see it:\n${instead(`text: "${shown}"`)}`;
	}
	return advice`Put it at content/${path}. To show it, ${inWords.hint}, with words for people who cannot see it:\n${isOfSession ? shown : below(shown, shown)}`;
}

function meeting({ takes, has }: Typed): Advice {
	const secret =
		'Never type the link that opens a meeting: all of this is public. People get it when they register.';
	if (!takes('place')) return advice`${secret} ${out('Take the line out')}.`;
	return has('place')
		? advice`${secret} ${out('Take the line out')}, and say under place that it is online, such as\nplace: Online (Zoom)`
		: advice`${secret} Type instead\n${instead('place: Online (Zoom)')}`;
}

function who({ value, takes }: Typed): Advice | undefined {
	if (!takes('audience') || !takes('people')) return undefined;
	const text = String(value);
	return advice`If it says who it is for, type\n${instead(`audience: ${text}`)}\nIf it says who speaks, teaches or leads, type\n${instead(`people:\n  - name: ${text}`)}`;
}
