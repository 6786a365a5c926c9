import { unlistedHost } from '../../src/checker/words/unlisted-host.ts';
import { instead } from '../../src/reading/advice.ts';
import { date, isEmail, link, telephone } from '../../src/schemas/fields.ts';
import { isRecord } from '../../src/schemas/shape.ts';
import type { Known, Question } from './asking.ts';
import { programmeNamed, type SiteContent } from './content.ts';
import { faultIn } from './questions.ts';
import type { ShapeOf } from './run-shape.ts';

/**
 * Asks how people register. The way is that of an earlier record, without its link and its dates.
 *
 * @param isSaid is it said elsewhere, by default by the programme? Then nobody has to say it again
 */
export function registrationQuestion(
	content: SiteContent,
	{
		shapeOf,
		isSaid = ({ programme }) => programmeNamed(content, programme)?.registration !== undefined,
	}: { shapeOf: ShapeOf; isSaid?: (known: Known) => boolean },
): Question {
	return {
		answer: 'registration',
		asks: 'How do people register? Type the address of a form, an email address, a telephone number, email if they write to the contact, or none if nobody needs to.',
		example: 'email',
		isSuggestion: true,
		isAsked: (known) => shapeOf(known).registration !== undefined || !isSaid(known),
		usual: (known) => {
			const { registration } = shapeOf(known);
			if (registration === undefined || typeof registration === 'string')
				return registration as string | undefined;
			const { email, phone } = isRecord(registration) ? registration : {};
			return [email, phone].find((way) => typeof way === 'string') ?? 'email';
		},
		fault: (answer) => {
			if (['none', 'email'].includes(answer) || isEmail(answer) || isPhone(answer))
				return undefined;
			const url = URL.parse(answer);
			const wrong = faultIn(link, answer);
			if (wrong || !url)
				return 'Type email, none, an email address, a telephone number, or an address that starts with https://.';
			const hosts = content.site.registrationHosts;
			if (hosts.includes(url.host)) return undefined;
			const words = { hosts, what: 'Registration links', field: 'registrationHosts', put: instead };
			const { message, hint } = unlistedHost(url, words);
			return `${message} ${hint}`;
		},
	};
}

/** The registration that the answer says, with the fields that are still open. */
export function registrationFrom(
	answer: string | undefined,
	earlier: unknown,
): { registration?: unknown; open: string[] } {
	if (!answer) return { open: [] };
	if (answer === 'none') return { registration: answer, open: [] };
	const { kind, places } = isRecord(earlier) ? earlier : {};
	const way = wayIn(answer);
	const group = {
		...way,
		...(kind !== undefined && { kind }),
		...(places !== undefined && { places }),
	};
	const isGroup = Object.keys(group).length > 0;
	// One who registered at a form or by telephone before will probably do so again.
	const had = ['url', 'phone'].filter(
		(name) => isRecord(earlier) && earlier[name] !== undefined && !(name in way),
	);
	const hadDates = ['opens', 'closes'].filter((name) => isRecord(earlier) && name in earlier);
	const open = [...had, ...(isGroup ? hadDates : [])];
	return {
		registration: isGroup ? group : 'email',
		open: open.map((name) => `registration.${name}`),
	};
}

function wayIn(answer: string): Readonly<Record<string, string>> {
	if (answer === 'email') return {};
	if (isEmail(answer)) return { email: answer };
	return isPhone(answer) ? { phone: answer } : { url: answer };
}

/** Is it a telephone number? Its schema would take a date for one too. */
function isPhone(answer: string): boolean {
	return !faultIn(telephone, answer) && faultIn(date, answer) !== undefined;
}
