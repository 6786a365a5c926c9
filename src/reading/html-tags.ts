/** Markdown for the tags that people know. */
const instead: Record<string, string> = {
	a: 'Type a link as [its words](its address).',
	b: 'Type two stars on both sides: **strong words**.',
	strong: 'Type two stars on both sides: **strong words**.',
	i: 'Type one star on both sides: *words*.',
	em: 'Type one star on both sides: *words*.',
	u: 'Underlined words look like links. Type two stars on both sides: **strong words**.',
	br: 'Leave an empty line to begin a new paragraph.',
	p: 'Leave an empty line to begin a new paragraph.',
	hr: 'Type --- alone on a line, with empty lines around it.',
	img: 'Type a picture as ![what it shows](./its-file.jpg).',
	ul: 'Begin each line of a list with a hyphen and a space.',
	ol: 'Begin each line of a list with its number, a full stop and a space.',
	li: 'Begin each line of a list with a hyphen and a space.',
	h1: 'Type a heading as ## Its words.',
	h2: 'Type a heading as ## Its words.',
	h3: 'Type a heading as ### Its words.',
	h4: 'Type a heading as #### Its words.',
	iframe: 'Pages show nothing from other sites. Type a link to it instead.',
	script: 'Pages run no code from content. Take it out.',
	style: 'The site sets how pages look. Take it out.',
};

/** Says how to write in Markdown what a tag of HTML is for. */
export function markdownFor(tag: string): string {
	return (
		instead[tag.toLowerCase()] ??
		'Take the tag out. Markdown has **strong** and *stressed* words, - lists and [links](/schedule/).'
	);
}
