import { Parser } from 'htmlparser2';
import type { Finding } from '../problem.ts';

/** Elements that run code, or bring in what could. */
const ACTIVE = ['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler', 'listener'];

/** Attributes that hold an address. Animations can set one, too. */
const ADDRESSES = ['href', 'xlink:href', 'to', 'from', 'by', 'values', 'src'];

/** Says that a drawing (SVG) could run code or load things from elsewhere; undefined if it only draws. */
export function svgFault(text: string): Omit<Finding, 'place'> | undefined {
	let fault: string | undefined;
	const find = (what: string) => {
		fault ??= what;
	};
	const parser = new Parser(
		{
			onprocessinginstruction(name, data) {
				if (name.toLowerCase() === '!doctype' && data.includes('[')) find('entities of its own');
				if (name.toLowerCase() === '?xml-stylesheet') find('a style sheet from elsewhere');
			},
			onopentag(tag, attributes) {
				const name = tag.toLowerCase().replace(/^.*:/, '');
				if (ACTIVE.includes(name)) find(`an element <${name}>`);
				for (const [attribute, value] of Object.entries(attributes)) {
					const field = attribute.toLowerCase();
					if (/^on/.test(field)) find(`the attribute ${attribute}`);
					if (ADDRESSES.includes(field) && !isHarmless(value))
						find(`the address ${value.slice(0, 40)}`);
				}
			},
			ontext(words) {
				if (/@import|url\(\s*["']?(?!#|["']?#)[a-z]+:/i.test(words)) find('styles from elsewhere');
			},
		},
		{ xmlMode: true, decodeEntities: true },
	);
	parser.end(text);
	if (!fault) return undefined;
	return {
		rule: 'file-kind',
		message: `This drawing holds ${fault}, and with it could do more than draw.`,
		hint: 'Save it as “Plain SVG”, or as PNG.',
	};
}

/** A place in the drawing, a picture within it, or plain numbers of an animation. No scheme can hide behind blanks. */
function isHarmless(value: string): boolean {
	const plain = [...value].filter((sign) => sign > ' ').join('');
	return /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i.test(plain) || !/[a-z]:|^\/\//i.test(plain);
}
