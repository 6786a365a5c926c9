import { nearest, plain } from '../../spelling.ts';

/** The fields beside a time zone. */
type Beside = Readonly<Record<string, unknown>>;

/** The abbreviations of countries with several zones, as the people there mean them. */
const AMERICAN: Readonly<Record<string, string>> = {
	E: 'America/New_York',
	C: 'America/Chicago',
	M: 'America/Denver',
	P: 'America/Los_Angeles',
};

/**
 * The zone that somebody meant, by the city in it, or by the words and the language beside it; undefined if it is unclear.
 *
 * @example zoneGuess('BST', { timeZoneName: 'UK time' }); // => 'Europe/London'
 */
export function zoneGuess(raw: string, beside: Beside): string | undefined {
	const zones = Intl.supportedValuesOf('timeZone');
	return (
		byCity(raw, zones) ??
		byName(String(beside.timeZoneName ?? ''), zones) ??
		byAbbreviation(raw, beside.language) ??
		nearest(raw, zones)
	);
}

/** @example byCity('london', zones); // => 'Europe/London' */
function byCity(words: string, zones: readonly string[]): string | undefined {
	const typed = plain(words);
	return zones.find((zone) => plain(zone) === typed || plain(cityOf(zone)) === typed);
}

/** The city of a zone in words. @example cityIn('America/New_York'); // => 'New York' */
export function cityIn(zone: string): string {
	return cityOf(zone).replaceAll('_', ' ');
}

/** The zone of a name in a sentence; undefined if it is unclear. @example zoneNamed('Paris time'); // => 'Europe/Paris' */
export function zoneNamed(name: string): string | undefined {
	return byName(name, Intl.supportedValuesOf('timeZone'));
}

function cityOf(zone: string): string {
	return zone.slice(zone.lastIndexOf('/') + 1);
}

/** The zone of a name in a sentence: “Paris time”, “UK time”, “time in Ireland”. */
function byName(name: string, zones: readonly string[]): string | undefined {
	const words = name.split(/[^\p{L}_]+/u);
	const city = words.map((word) => byCity(word, zones)).find(Boolean);
	return city ?? words.map((word) => only(zonesOf(countryOf(word)))).find(Boolean);
}

/** @example countryOf('UK'); // => 'GB' */
function countryOf(word: string): string | undefined {
	if (/^(UK|GB|British|Britain|England|London)$/.test(word)) return 'GB';
	if (/^[A-Z]{2}$/.test(word)) return word;
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	return letters
		.flatMap((first) => letters.map((second) => first + second))
		.find((code) => word.length > 3 && names.of(code) === word);
}

/** The zone in which people who speak a language say an abbreviation. A country with one zone means that one. */
function byAbbreviation(raw: string, language: unknown): string | undefined {
	const country = /-([A-Z]{2})$/.exec(String(language))?.[1];
	const [, letter = ''] = /^([ECMP])[SD]?T$/.exec(raw) ?? [];
	if (country === 'US' || country === 'CA') return AMERICAN[letter];
	const zones = zonesOf(country);
	return only(zones);
}

function only(zones: readonly string[]): string | undefined {
	return zones.length === 1 ? zones[0] : undefined;
}

/** The zones of a country, or nothing for a word that is no country. */
function zonesOf(country: string | undefined): readonly string[] {
	if (!country) return [];
	// TypeScript 6 does not know this method yet: ECMA-402, Intl Locale Info.
	const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
		getTimeZones?(): string[] | undefined;
	};
	return locale.getTimeZones?.() ?? [];
}
