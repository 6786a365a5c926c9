import { advice, marked } from '../../reading/advice.ts';
import { inBody, type Rule, type Span } from '../content.ts';

/** The parts of addresses that open a meeting, by service. Those for registering and recordings are not among them. */
const SERVICES = [
	// Zoom, also under an organisation's own name
	String.raw`zoom\.(?:us|com)\/(?:j|my|w|s|wc|launch)\/`,
	String.raw`zoomgov\.com\/j\/`,
	// Microsoft Teams
	String.raw`teams\.(?:microsoft\.(?:com|us)|cloud\.microsoft|live\.com)\/(?:l\/meetup-join|meet)\/`,
	// Google Meet
	String.raw`meet\.google\.com\/[a-z]`,
	String.raw`g\.co\/meet\/`,
	// Webex
	String.raw`webex\.com\/(?:meet|join)\/`,
	String.raw`webex\.com\/[^\s"'<>)\]]*(?:j\.php\?|joinservice\/|\/meeting\/(?!register))`,
	// Jitsi and what is built on it
	String.raw`meet\.(?:jit\.si|ffmuc\.net|mayfirst\.org|systemli\.org)\/`,
	String.raw`framatalk\.org\/`,
	String.raw`8x8\.vc\/`,
	String.raw`kmeet\.infomaniak\.com\/`,
	// GoTo
	String.raw`meet\.goto\.com\/`,
	String.raw`app\.goto\.com\/meeting\/`,
	String.raw`gotomeeting\.com\/join\/`,
	String.raw`gotomeet\.me\/`,
	String.raw`gotowebinar\.com\/join\/`,
	// Others
	String.raw`whereby\.com\/`,
	String.raw`join\.skype\.com\/`,
	String.raw`bluejeans\.com\/\d`,
	String.raw`chime\.aws\/\d`,
	String.raw`ringcentral\.com\/(?:j|join)\/`,
	String.raw`zoho\.(?:com|eu)\/meeting\/`,
	String.raw`facetime\.apple\.com\/join`,
];

/** Meetings that an organisation hosts itself, by the name of the host or by the form of the path. */
const SELF_HOSTED = [
	// Jitsi, by its name
	String.raw`(?:[\w-]+\.)*jitsi(?:\.[\w-]+)+\/[\w%-]+(?=[\s"'<>)\]#?]|$)`,
	// Jitsi under its usual name, which other sites have too: the settings or the name that it gives a room tell
	String.raw`meet(?:\.[\w-]+)+\/[\w%-]+(?:#config\.|\?jwt=)`,
	String.raw`meet(?:\.[\w-]+)+\/(?-i:(?:[A-Z][a-z]+){3,})(?![\w-])`,
	// BigBlueButton: Greenlight 2 and 3, and its own interface
	String.raw`[\w.-]+\.[a-z]{2,}(?:\/gl)?\/b\/\w{3}-\w{3}-\w{3}(?:-\w{3})?(?![\w-])`,
	String.raw`[\w.-]+\.[a-z]{2,}\/rooms\/(?:\w{3}-){3}\w{3}(?![\w-])`,
	String.raw`[\w.-]+\.[a-z]{2,}\/bigbluebutton\/api\/join`,
	// Nextcloud Talk
	String.raw`[\w.-]+\.[a-z]{2,}\/(?:index\.php\/)?call\/(?=[a-z]*\d)[a-z0-9]{8}(?![\w-])`,
	// Zoom and Teams under other names
	String.raw`[\w.-]+\.[a-z]{2,}\/j\/\d{9}`,
	String.raw`[\w.-]+\.[a-z]{2,}\/l\/meetup-join\/`,
];

const MEETING = new RegExp(
	String.raw`(?<![\w.-])(?:https?:\/\/)?(?:(?:[\w-]+\.)*(?:${SERVICES.join('|')})|${SELF_HOSTED.join('|')})[^\s"'<>)\]]*`,
	'gi',
);

/** The number of a meeting, and a passcode of a number or with a digit in it. Words alone tell nobody anything. */
const NUMBER =
	/\b(?:meeting|webinar|conference)\s*(?:id|number|code)\b[\s:#*_–-]*(?:is\s+)?\d(?:[ \u00a0-]?\d){7,}(?:[\s,;|/*_]*pass ?(?:code|word)[\s:=*_]*(?:is\s+)?[^\s,;.]+)?/gi;
const PASSCODE =
	/\b(?:pass ?code|access code)[*_]*\s*(?:is|[:=])[\s*_]*(?=[^\s,;]*\d)[^\s,;]{4,}/gi;

/** Refuses links, and numbers with passcodes, that open a meeting: strangers would come. */
export const meetingLink: Rule = function* ({ files }) {
	const rule = 'meeting-link';
	for (const file of files) {
		for (const { 0: link, index } of file.text.matchAll(MEETING)) {
			const span = around(file.text, { start: index, end: index + link.length });
			yield inBody(file, span, {
				rule,
				message: 'This link opens the meeting itself. Anybody who sees it could join.',
				...advice`${marked('', 'Take it out')}, and send it only to people who have registered. As the place, type Online (Zoom)`,
			});
		}
		const numbers = [...file.text.matchAll(NUMBER)].map(spanOf);
		const passcodes = [...file.text.matchAll(PASSCODE)].map(spanOf);
		const alone = passcodes.filter(
			({ start }) => !numbers.some((number) => number.start <= start && start < number.end),
		);
		for (const span of [...numbers, ...alone]) {
			yield inBody(file, span, {
				rule,
				message: 'With this number or passcode anybody could join the meeting.',
				...advice`${marked('', 'Take it out')}, and send it only to people who have registered. You may write here that they get it.`,
			});
		}
	}
};

/** A link with the sign before it, or the brackets around it, which would stand there alone. */
function around(text: string, { start, end }: Span): Span {
	if (text[start - 1] === '<' && text[end] === '>') return { start: start - 1, end: end + 1 };
	const [sign = ''] = /[,;:][ ]*$/.exec(text.slice(Math.max(0, start - 9), start)) ?? [];
	const isField = /^[ -]*[\w-]+:[ ]*$/m.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
	return isField ? { start, end } : { start: start - sign.length, end };
}

function spanOf({ 0: found, index }: RegExpExecArray): { start: number; end: number } {
	return { start: index, end: index + found.length };
}
