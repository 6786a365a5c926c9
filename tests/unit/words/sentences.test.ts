import { globSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { sentencesOfComponent, sentencesOfScript } from './sentences.ts';

/** The values of HTML, CSS, HTTP, robots.txt and calendars, and names of errors, that look like sentences. */
const EXCEPTIONS: readonly RegExp[] = [
	/^width=device-width, initial-scale=1$/,
	/^light dark$/,
	/px solid /,
	/^title, meta\[/,
	/^Content-Type$/,
	/; charset=utf-8$/,
	/^<\?xml version/,
	/^User-agent: /,
	/^-\/\/Training site\/\/Calendar\/\/EN$/,
	/^ContentError$/,
];

const isForVisitors = (words: string) => !EXCEPTIONS.some((pattern) => pattern.test(words));

const components = globSync('src/**/*.astro').sort();
const writers = globSync('src/{calendar,domain,feed,pages,scripts,social-card}/**/*.ts').sort();

it('finds every component', () => {
	expect(components.length).toBeGreaterThan(60);
});

it.each(components)('%s takes its sentences from src/words', (file) => {
	expect(sentencesOfComponent(readFileSync(file, 'utf8')).filter(isForVisitors)).toEqual([]);
});

it.each(writers)('%s takes its sentences from src/words', (file) => {
	expect(sentencesOfScript(readFileSync(file, 'utf8')).filter(isForVisitors)).toEqual([]);
});

test.each([
	['text', '<p>No dates yet.</p>', 'No dates yet.'],
	['one word', '<h2>{count} sessions</h2>', 'sessions'],
	['text after an expression', '{open && (<p>{title} is open</p>)}', 'is open'],
	['an attribute', '<nav aria-label="Main"></nav>', 'Main'],
	['an attribute of a component', '<Page title="Search" />', 'Search'],
	['a string in an expression', "<dt>{isOver ? 'When it ran' : when}</dt>", 'When it ran'],
	['a template', '<Page title={`Archive of $' + '{year}`} />', 'Archive of …'],
])('%s is noticed', (_what, template, words) => {
	expect(sentencesOfComponent(`---\n---\n${template}`)).toEqual([words]);
});

test('a sentence in the code above a template is noticed', () => {
	const file = "---\nconst links = [{ title: 'Schedule', path: schedule }];\n---\n<ul></ul>";
	expect(sentencesOfComponent(file)).toEqual(['Schedule']);
});

test('classes, addresses and messages of errors are no sentences', () => {
	const file = `---
import A from './Some File.astro';
if (!site) throw new Error('There is no site.');
---
<p class:list={['page head', 'Quiet']}><a href="/a/">{title}, {date}</a><br></p>
<script>const a = 'Not read';</script>`;
	expect(sentencesOfComponent(file)).toEqual([]);
});
