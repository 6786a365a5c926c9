import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../scripts/host-headers.ts';

const rules = parseHeaders(`
# every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: frame-ancestors 'none'

/embed/*
  ! Content-Security-Policy

/*.ics
  Content-Type: text/calendar; charset=utf-8
/a/:name/
  X-Content-Type-Options: twice
`);

it('sets what every matching block says', () => {
	expect(headersFor(rules, '/session.ics')).toEqual({
		'x-content-type-options': 'nosniff',
		'content-security-policy': "frame-ancestors 'none'",
		'content-type': 'text/calendar; charset=utf-8',
	});
});

it('takes a header away after an exclamation mark', () => {
	expect(headersFor(rules, '/embed/course/')).toEqual({ 'x-content-type-options': 'nosniff' });
	expect(headersFor(rules, '/embed')).toHaveProperty('content-security-policy');
});

it('joins the values of a header that two blocks set, and takes :name for one segment', () => {
	expect(headersFor(rules, '/a/b/')['x-content-type-options']).toBe('nosniff, twice');
	expect(headersFor(rules, '/a/b/c/')['x-content-type-options']).toBe('nosniff');
});

it('refuses a line that is no header', () => {
	expect(() => parseHeaders('/*\n  nonsense')).toThrow('nonsense');
});
