import { expect, test } from 'vitest';
import { dialling, onOneLine } from '../../../src/domain/telephone.ts';

test.each([
	['020 7946 0000', 'tel:02079460000'],
	['(020) 7946-0000', 'tel:02079460000'],
	['+44 20 7946 0000', 'tel:+442079460000'],
	['+44 (0)20 7946 0000', 'tel:+442079460000'],
	['+44 20 (0)7946 0000', 'tel:+442079460000'],
	['(0)20 7946 0000', 'tel:02079460000'],
])('%s is dialled as %s', (phone, link) => {
	expect(dialling(phone)).toBe(link);
});

test('a number stays on one line', () => {
	expect(onOneLine('020 7946 0000')).toBe('020\u00a07946\u00a00000');
});
