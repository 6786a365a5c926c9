import { calendarFaults } from './calendar.ts';
import { eventFaults } from './event.ts';
import type { Fault } from './fault.ts';
import { grammarFaults } from './grammar.ts';
import { octetFaults } from './octets.ts';
import { propertyFaults } from './properties.ts';
import { structureFaults } from './structure.ts';
import { textFaults } from './text.ts';
import { valueFaults } from './values.ts';

/** Every way to spoil a calendar file that the linter is known to find. */
export const faults: readonly Fault[] = [
	...octetFaults,
	...grammarFaults,
	...textFaults,
	...structureFaults,
	...propertyFaults,
	...valueFaults,
	...calendarFaults,
	...eventFaults,
];
