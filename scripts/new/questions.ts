import type { z } from 'zod';
import { descriptionOf, exampleOf } from '../../src/checker/schema/example.ts';
import { isReserved } from '../../src/domain/reserved.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { date as dateSchema, slug } from '../../src/schemas/fields.ts';
import type { ProgrammeData } from '../../src/schemas/programme.ts';
import { schemaAt } from '../../src/schemas/shape.ts';
import type { Known, Question } from './asking.ts';
import { hasFile, programmesOf, type SiteContent } from './content.ts';
import { idFrom } from './names.ts';

/* Questions that several kinds of content ask. */

/** A question for a field. Its example, its rules and, unless it has words of its own, its words are those of the schema. */
export function fieldQuestion(
	collection: CollectionName,
	field: string,
	own: Partial<Question> & { kind?: ProgrammeData['kind'] } = {},
): Question {
	const { kind, ...rest } = own;
	const schema = schemaAt(collection, field.split('.').map(step), kind && { kind });
	if (!schema) throw new Error(`${collection} have no field ${field}.`);
	const example = exampleOf(schema);
	return {
		answer: field.split('.').at(-1) ?? field,
		asks: descriptionOf(schema),
		...(typeof example === 'string' && { example }),
		fault: (answer) => faultIn(schema as z.ZodType, answer),
		...rest,
	};
}

const step = (word: string) => (/^\d+$/.test(word) ? Number(word) : word);

/** The fault of a value, in the words of its schema. */
export function faultIn(schema: z.ZodType, value: unknown): string | undefined {
	return schema.safeParse(value).error?.issues[0]?.message;
}

/** Asks for the programme that something is for. Where there is one alone, it is that. */
export function programmeQuestion(
	content: SiteContent,
	{ kind, asks }: { kind?: ProgrammeData['kind']; asks: string },
): Question {
	const programmes = programmesOf(content, kind);
	const going = programmes.filter(({ draft }) => !draft?.ended);
	return {
		answer: 'programme',
		asks,
		choices: () =>
			programmes.map(({ file, draft }) => ({ value: file.id, label: draft?.title ?? file.id })),
		usual: () => (going.length === 1 ? going[0]?.file.id : undefined),
		fault: () => undefined,
	};
}

/**
 * Asks for the name of the file, which is the end of its address. It follows from a title, and is asked for only where
 * that does not do.
 *
 * @param folder the folder of the file below the content folder
 */
export function idQuestion(
	content: SiteContent,
	{
		folder,
		usual,
		hasPage = false,
	}: {
		folder: (known: Known) => string;
		usual: (known: Known) => string | undefined;
		/** Is the name the first word of a page's address? */
		hasPage?: boolean;
	},
): Question {
	return {
		answer: 'id',
		asks: 'What is the last word of its address? Lower-case words with hyphens between.',
		usual: (known) => idFrom(usual(known) ?? ''),
		fault: (id, known) => {
			const path = `${folder(known)}/${id}`;
			const mend = 'Choose another name with --id, or open that file.';
			const there = ['.md', '.mdx'].find((ending) => hasFile(content, `${path}${ending}`));
			if (there) return `There is a content/${path}${there} already. ${mend}`;
			if (!hasPage) return faultIn(slug, id);
			const other = ['programmes', 'pages'].find((name) =>
				['.md', '.mdx'].some((ending) => hasFile(content, `${name}/${id}${ending}`)),
			);
			if (other) return `A file in content/${other} has that address already. ${mend}`;
			if (isReserved(id))
				return 'The site uses that address itself. Choose another name with --id.';
			return faultIn(slug, id);
		},
	};
}

/** Asks for a text below the fields. */
export function textQuestion(asks: string, isOptional = false): Question {
	return {
		answer: 'text',
		asks,
		...(isOptional && { isOptional }),
		fault: (text) => (text.trim() ? undefined : 'Type some text.'),
	};
}

/** Dates or words as people type them in a row. @example rowIn('2027-03-03, 2027-03-10'); // => ['2027-03-03', '2027-03-10'] */
export function rowIn(answer: string | undefined): string[] {
	return (answer ?? '').split(/[\s,]+/).filter(Boolean);
}

/** The fault of a row of dates. */
export function datesFault(answer: string): string | undefined {
	const dates = rowIn(answer);
	if (dates.length === 0) return 'Type at least one date, such as 2027-03-03.';
	return dates.map((date) => faultIn(dateSchema as z.ZodType, date)).find(Boolean);
}
