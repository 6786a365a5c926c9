/** A calendar file as hosts should send it (RFC 5545 §8.1). */
export function calendarResponse(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
