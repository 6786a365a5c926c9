import type { z } from 'zod';
import { fileTypes, type PublishedFolder, publishedFolders } from '../domain/file-types.ts';
import { kinds } from '../reading/kinds.ts';
import { oneOf } from '../reading/phrases.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { entryOf, type Field, fieldsOf, objectsOf } from '../schemas/shape.ts';
import { megabytes, mostBytes } from './files/size.ts';
import { rules } from './rules.ts';
import { descriptionOf, exampleOf, typed, typedValue } from './schema/example.ts';
import { componentsIn } from './surroundings.ts';

/** The purpose of each kind of file. Everything else in the guide comes from the schemas. */
const purposes: Record<CollectionName, string> = {
	site: 'The one file about the site as a whole. It holds fields alone, without the lines of `---` and without a text.',
	programmes:
		'A training on offer: a **course**, which has numbered parts and runs in cohorts, a **series**, which has tracks and runs in monthly themes, or an **event**, which takes place once and lists its own dates. The text below the fields is its page.',
	cohorts: 'One dated run of a course. Its folder names the course.',
	themes: 'One month of a series. Its folder names the series.',
	faqs: 'One question about a programme. The text below the fields is the answer. Its folder names the programme.',
	testimonials:
		'One person’s opinion of a programme. The text below the fields reports it. Its folder names the programme.',
	venues:
		'A place where people meet. Sessions, cohorts, months and events name it under `venue`. The text below the fields tells how to get there.',
	forgotten:
		'Lists things that were published once and must not be published any more. You need this file only if there are such things. It is just a list, without the lines of `---`. Do not list what was cancelled or renamed.',
	pages: 'A page of words, such as “About this site”. The text below the fields is the page.',
};

const introduction = `# How to edit the content

Everything that visitors read is in this folder. You can change it with any text editor, or on GitHub with the pencil.

This guide is made by \`npm run guide\`. Change the schemas in \`src/schemas/\`, not this file.

\`npm run new -- cohort\` makes the file of the next cohort: it asks a few questions, takes from the last one what stays, and suggests dates. Other words are \`month\` and \`event\`, \`session\` for one more session in a file that is there, \`programme\`, \`faq\`, \`testimonial\`, \`page\` and \`venue\`.

## What a file looks like

\`\`\`md
---
question: What does it cost?
order: 1
---

You pay **nothing**. See [all dates](/schedule/).
\`\`\`

- At the top, between two lines of three hyphens, are the **fields**: a name, a colon, a space and a value.
- Below them is the **text**, in Markdown: an empty line between paragraphs, \`## Heading\`, \`- entry of a list\`, \`**strong**\`, \`[words of a link](/its/address/)\`.
- A line among the fields that begins with \`#\` and a space is a comment. Visitors do not see it.

## How to type things

- **Dates** are year-month-day: \`2021-02-24\`.
- **Times** are on the 24-hour clock, in straight quotes: \`"16:00"\`. They are what clocks show in the site’s time zone, summer and winter, or in the \`timeZone\` that a cohort, a month or a session states.
- **Texts with a colon** or \`#\` in them, or with a sign at the start, need quotes: \`title: "Power: an introduction"\`.
- **Lists** have a hyphen and a space before each entry, or square brackets around them: \`[beginners, leaders]\`.
- **Fields inside a field** stand below it with two more spaces before them. Never use the tab key.
- **Names of files** are lower-case words with hyphens, such as \`2021-spring.md\`. A name becomes part of an address, so keep it. To rename something, see below.
- **Links to other sites** start with \`https://\`. Links to pages of this site start with \`/\`.
- **Nothing secret**: no link that opens a meeting, no private address. All of this folder is public.

## How to put in a list that you have

- **The same course in several towns, or again and again**, is one programme with \`kind: course\`, and a file in \`cohorts/\` for each time. A course on one day has one part, which may have the title of the course. A course that meets often without a subject for each time has one part too: give each session an \`id\` of its own.
- **What takes place once, on a day or in a week**, is a programme with \`kind: event\`. Sessions may take place at the same time. Those that begin together stand in order of their \`id\`.
- **What takes place every week or every month, without an end**, is a programme with \`kind: series\`, and a file in \`themes/\` for each month.
- **Other hours, rooms or people on one day** stand at that session. All other sessions have those of their cohort, month or event.
- **Not known yet**: leave out the time and the people. For the place type what you know: \`place: Eastwick, venue to be confirmed\`. A cohort or a month gets its file once it has a date. Do not type “to be announced” as a name: programs take it for one.
- **Several prices**, such as for members or until a date, stand in the \`summary\` of \`cost\`. Its \`amount\` is the full price, which search engines show.
- **Meals, certificates, credits, codes and other closing dates than that of registration** stand in a summary or in a text.
- **A room and people online at once**: the room needs a file in \`venues/\` with a name such as “Great Hall, Seaview College”, since the \`place\` beside a venue is then the online half.
- **A class in a language whose title is not in that language**: say the language in the \`summary\`. The field \`language\` would have the title read out as if it were in it.

## How to move, rename, withdraw and forget

- **To move** a session, change its date, its time or its place and say why in its \`note\`. Its page then says from where it moved, and people’s calendars follow. Do not cancel it and list another one.
- **To rename** a file, or the \`id\` of a session or a part, add the old id under \`formerly\`, oldest first: \`formerly: [schools/spring-2021]\`. Cohorts, months and sessions take the whole id, which is the address without the slashes at its ends; a programme, a page or a part takes its one word. Old addresses then lead to the new one and people’s calendars keep their entries. If you forget, the check tells you which line to type.
- **To withdraw** a session, do not delete it: give it \`status: cancelled\` and a \`note\`. If you delete it all the same, its page stays: a session still to come is shown as cancelled, a past one as it was.
- **To forget** something that should never have been published, delete it and list its id in \`forgotten.yaml\`. Its page and its calendar entries then disappear without a word to anybody, so do this only for slips and for things that must not be public.

## How to see whether it is right

Run \`npm run check\`. It names every mistake with its file and line, and says what to type instead. It also runs by itself before each build and on every pull request.
`;

/** Writes the guide for editors, `content/README.md`, with a table of fields for each kind of file. */
export function fieldGuide(): string {
	const found = Object.entries(rules).map(
		([id, { severity, finds }]) => `| \`${id}\` | ${severity} | ${finds} |`,
	);
	return [
		introduction,
		componentList(),
		...kinds.map(({ collection, example }) => chapter(collection, example)),
		...publishedFolders.map(filesChapter),
		'## What the check finds\n',
		'An error stops the site from being published. A warning does not: it asks you to look at something that is still to come, or that seems to have a new name.\n',
		['| Rule | Kind | What it finds |', '| --- | --- | --- |', ...found].join('\n'),
		'',
	].join('\n');
}

function componentList(): string {
	const list = [...componentsIn()].map(([name, attributes]) => {
		const given = attributes.map((attribute) => ` ${attribute.name}="…"`).join('');
		return attributes.length > 0
			? `- \`<${name}${given}>\`, then an empty line, its text, an empty line, and \`</${name}>\``
			: `- \`<${name} />\``;
	});
	return `## What a text can have besides Markdown\n\nIn files that end in \`.mdx\`, and nowhere else:\n\n${list.join('\n')}\n`;
}

function chapter(collection: CollectionName, path: string): string {
	const { schema } = collections[collection];
	return [
		`## \`${path}\`\n`,
		`${purposes[collection]}\n`,
		`The least that it needs:\n\n\`\`\`yaml\n${leastOf(collection).join('\n')}\n\`\`\`\n`,
		...(entryOf(schema) ? [`${descriptionOf(schema)}\n`] : tables(schema, '')),
	].join('\n');
}

/** The purpose of each folder of files that are published as they are, with an example of its use. */
const publishedAs: Record<PublishedFolder, string> = {
	files:
		'A handout for visitors, such as a worksheet. Its address is `/files/<name>`, and a text links to it with the title of the handout: `[The listening sheet](/files/listening-sheet.pdf)`.',
	images:
		'A picture. A text shows it with words for people who cannot see it: `![Ten people around a table](/images/table.jpg)`. A picture for one page may also lie beside the file of that page: `![Ten people around a table](./table.jpg)`.',
};

function filesChapter(folder: PublishedFolder): string {
	const endings = Object.keys(fileTypes[folder]).map((ending) => `\`.${ending}\``);
	return [
		`## \`${folder}/<name>\`\n`,
		`${publishedAs[folder]}\n`,
		`Such a file ends in ${oneOf(endings)}, has at most ${megabytes(mostBytes[folder])}, and is published as it is. It may lie in a folder below, which is then part of its address. People keep such addresses, and nothing can lead them on: put a new version in the place of the old one, under the same name.\n`,
	].join('\n');
}

/** The fields of the smallest file of a kind that its schema takes. */
export function leastOf(collection: CollectionName): string[] {
	const example = exampleOf(collections[collection].schema);
	if (Array.isArray(example)) return example.map((entry) => `- ${typedValue(entry)}`);
	return Object.entries(example as object).flatMap(([name, value]) => typed(name, value));
}

type Schema = z.core.$ZodType;

/** A table of the fields of an object, then one table for each field that has fields of its own. None is repeated. */
function tables(schema: Schema, inside: string, shown = new Set<unknown>()): string[] {
	const kindsOf = objectsOf(schema);
	const groups = kindsOf.map(fieldsOf);
	const isCommon = ({ name }: Field) =>
		name !== 'kind' && groups.every((fields) => fields.some((other) => other.name === name));
	const isOne = groups.length === 1;
	const common = groups[0]?.filter((field) => isOne || isCommon(field)) ?? [];
	const own = isOne ? [] : groups.map((fields) => fields.filter((field) => !isCommon(field)));
	for (const object of kindsOf) shown.add(object);
	return [
		...(inside ? [`### ${inside}\n`] : []),
		table(common),
		...own.map((fields) => `${alsoHas(fields)}\n\n${table(fields)}`),
		...new Map([...common, ...own.flat()].map((field) => [field.name, field]))
			.values()
			.flatMap((field) => {
				const entry = entryOf(field.schema);
				const inner = entry ?? field.schema;
				const [object] = objectsOf(inner);
				if (!object || shown.has(object)) return [];
				const what = entry ? `Each entry of \`${field.name}\`` : `Inside \`${field.name}\``;
				return tables(inner, what, shown);
			}),
	];
}

function alsoHas(fields: readonly Field[]): string {
	const kind = fields.find(({ name }) => name === 'kind');
	const name = kind ? String(exampleOf(kind.schema)) : 'file';
	return `${name === 'event' ? 'An' : 'A'} ${name} also has:`;
}

function table(fields: readonly Field[]): string {
	const rows = fields.map(({ name, schema, isRequired }) => {
		const lines = typed(name, exampleOf(schema));
		const example = lines.length === 1 ? `\`${lines[0]}\`` : 'see below';
		const meaning = descriptionOf(schema).replaceAll('|', '\\|');
		return `| \`${name}\` | ${meaning} | ${example} | ${isRequired ? '**yes**' : 'no'} |`;
	});
	return [
		'| Field | What it means | Example | Needed |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}
