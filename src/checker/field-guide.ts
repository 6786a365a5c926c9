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

/** The reference of the guide for editors: a table of fields for each kind of file, and the rules of the check. */
export function fieldReference(): string {
	const found = Object.entries(rules).map(
		([id, { severity, finds }]) => `| \`${id}\` | ${severity} | ${finds} |`,
	);
	return [
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
