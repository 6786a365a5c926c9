import ts from 'typescript';

/** The attributes that visitors read or hear, as HTML or our components name them. */
const SPOKEN = /^(alt|aria-label|description|label|placeholder|subject|title)$/;

/** A word is two letters in a row. */
const WORD = /\p{L}{2}/u;

/** A sentence in code has a capitalised word or two words. Class names, paths and other keys have neither. */
const SENTENCE = /(^|\s)\p{Lu}\p{Ll}|\p{L}{2}[,.:;]? \p{L}{2}/u;

/** The void elements, which HTML leaves open and TypeScript does not. */
const OPEN =
	/<(meta|link|base|input|br)\b((?:[^<>{}"]|"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})*?)\s*\/?>/g;

/** Scripts and styles, whose text nobody reads. */
const CODE = /<(script|style)\b[^>]*(\/>|(?<!\/)>.*?<\/\1>)/gs;

/** Astro takes several elements where TypeScript asks for one around them. It reads them all the same. */
const SEVERAL_ELEMENTS = 2657;

/**
 * The words for visitors that an `.astro` file holds itself: text, the attributes that people read, and sentences among
 * the strings of its code.
 *
 * @throws {Error} when the file cannot be read as TypeScript with JSX
 */
export function sentencesOfComponent(file: string): string[] {
	const [, frontmatter = '', template = ''] = /^---\n(.*?)\n?---\n(.*)$/s.exec(file) ?? [];
	const markup = template
		.replace(/<!doctype html>/i, '')
		.replace(CODE, '<i />')
		.replace(OPEN, '<$1$2 />');
	return [
		...sentencesOfScript(frontmatter.replace(/^export async function/m, 'async function')),
		...sentencesOfScript(`<>${markup}</>`),
	];
}

/** The same in a file of TypeScript. Messages of errors are for developers. */
export function sentencesOfScript(text: string): string[] {
	const options = { reportDiagnostics: true, fileName: 'a.tsx' };
	const faults = ts.transpileModule(text, options).diagnostics ?? [];
	const fault = faults.find(({ code }) => code !== SEVERAL_ELEMENTS);
	if (fault) throw new Error(`${fault.messageText} Here: ${text.slice(fault.start).slice(0, 80)}`);
	const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const look = (node: ts.Node): void => {
		if (isForDevelopers(node)) return;
		const words = wordsOf(node);
		if (words !== undefined && wordsPattern(node).test(words)) found.push(words.trim());
		ts.forEachChild(node, look);
	};
	look(source);
	return found;
}

function isForDevelopers(node: ts.Node): boolean {
	return (
		ts.isImportDeclaration(node) ||
		ts.isTypeNode(node) ||
		ts.isInterfaceDeclaration(node) ||
		(ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
		(ts.isJsxAttribute(node) && /^class/.test(node.name.getText()))
	);
}

function wordsOf(node: ts.Node): string | undefined {
	if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
	if (ts.isTemplateExpression(node)) {
		return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
			.map(({ text }) => text)
			.join('…');
	}
	return undefined;
}

function wordsPattern(node: ts.Node): RegExp {
	const { parent } = node;
	const isAttribute = ts.isJsxAttribute(parent) && SPOKEN.test(parent.name.getText());
	return ts.isJsxText(node) || isAttribute ? WORD : SENTENCE;
}
