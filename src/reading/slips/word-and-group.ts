import { isEmail } from '../../schemas/fields.ts';
import { groupCalled } from '../../schemas/shape.ts';
import { nearest } from '../../spelling.ts';
import { FIELD, type Slip } from './slip.ts';

/** A line that gives a group of fields a text too, and the field of the group that says what the text says. */
interface Both {
	/** The line as the group can begin with it. */
	readonly opening: string;
	readonly name: string;
	readonly text: string;
	/** Undefined for a word that the group says anyway. */
	readonly field: string | undefined;
}

/** Words that say no more than that there is a group. */
const PLAIN = /^(?:yes|true|open|required|needed|on|no|false)$/i;

function bothIn(line: string): Both | undefined {
	const [, before = '', name = '', typed = ''] = FIELD.exec(line) ?? [];
	const group = groupCalled(name);
	if (!group) return undefined;
	const [comment = ''] = /\s+#(?:\s.*)?$/.exec(typed) ?? [];
	const text = typed.slice(0, typed.length - comment.length);
	const bare = text.replace(/^(["'])(.*)\1$/, '$2').trim();
	const field = PLAIN.test(bare) || group.words.includes(bare) ? undefined : fieldFor(bare);
	const opening = `${before}${name}:`;
	return field && !group.fields.includes(field)
		? { opening: `${opening} # ${bare}`, name, text, field: undefined }
		: { opening: opening + comment, name, text, field };
}

function fieldFor(text: string): string {
	if (/^https?:\/\//i.test(text)) return 'url';
	if (isEmail(text)) return 'email';
	return /^\+?\(?\d[\d ()-]{6,}\d$/.test(text) ? 'phone' : 'summary';
}

/** A field with a word after its name, and fields of its own below it: `registration: email` above `  full: true`. */
export const wordAndGroup: Slip = {
	mend(line, { below }) {
		const both = bothIn(line);
		if (!both) return undefined;
		const next = below.find((other) => other.trim()) ?? '';
		const [, indent = '', name = ''] = /^( +)([A-Za-z][\w-]*):(?:\s|$)/.exec(next) ?? [];
		const column = FIELD.exec(line)?.[1]?.length ?? 0;
		const isBelow = indent.length > column && name !== both.field;
		const isOfGroup = nearest(name, groupCalled(both.name)?.fields ?? []) !== undefined;
		return isBelow && isOfGroup ? both.opening : undefined;
	},
	typed(right, line, { below }) {
		const { field, text = '' } = bothIn(line) ?? {};
		const [indent = ''] = /^ */.exec(below.find((other) => other.trim()) ?? '') ?? [];
		return field ? `${right}\n${indent}${field}: ${text}` : right;
	},
	message(line) {
		const { name, text } = bothIn(line) ?? {};
		return `${name} cannot have ${text} beside it and fields of its own below it.`;
	},
	hint(right, line) {
		const { name, text, field } = bothIn(line) ?? {};
		const lines = right.trim().replace(/\n */g, '\n  ');
		if (field) return `Type ${text} on a line of its own, and keep the fields below it:\n${lines}`;
		if (lines.endsWith(`# ${text}`))
			return `Keep the fields below it, and make ${text} a note for those who edit: ${lines}\nIf visitors need to know it, write it in the text below.`;
		const kept = `take out ${text} and keep the fields below it: ${lines}`;
		if (/^["']?(?:none|no|false)\b/i.test(text ?? ''))
			return `If people register, ${kept}\nIf nobody needs to register, take out those fields instead.`;
		const rest =
			name === 'registration' ? '\nWithout url or phone among them, people write an email.' : '';
		return `T${kept.slice(1)}${rest}`;
	},
};
