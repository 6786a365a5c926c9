import { excerpt, type Property } from './properties.ts';
import { type Finding, finding } from './rules.ts';

const ESCAPED = /\\[\\;,nN]/g;

/**
 * Checks a value of type TEXT (RFC 5545 §3.3.11). Wrong are a backslash before anything but `\ ; , n N`, a `;` or `,`
 * that is not escaped, nothing at all. In a list, such as CATEGORIES, a comma parts the entries (§3.1.1).
 */
export function textFindings({ line, name, value }: Property, isList = false): Finding[] {
	const findings: Finding[] = [];
	const unescaped = value.replaceAll(ESCAPED, 'x');
	const found = `${name} ${excerpt(value)}`;
	if (unescaped.includes('\\')) findings.push(finding(line, 'text-escape', found));
	if ((isList ? /;/ : /[;,]/).test(unescaped))
		findings.push(finding(line, 'text-separator', found));
	const entries = isList ? unescaped.split(',') : [unescaped];
	if (entries.some((entry) => entry.trim() === ''))
		findings.push(finding(line, 'text-empty', found));
	return findings;
}

/**
 * The text that a value of type TEXT stands for (RFC 5545 §3.3.11).
 *
 * @example textFromValue('Bread\\, cheese\\nand ale'); // => 'Bread, cheese⏎and ale'
 */
export function textFromValue(value: string): string {
	return value.replaceAll(ESCAPED, ([, escaped = '']) =>
		escaped.toLowerCase() === 'n' ? '\n' : escaped,
	);
}

/** How many characters (Unicode code points) a text has. */
export function characters(text: string): number {
	return [...text].length;
}
