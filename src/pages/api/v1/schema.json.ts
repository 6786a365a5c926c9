import { documentsSchema } from '../../../api/documents.ts';
import { jsonResponse } from '../../../api/response.ts';
import { absolute, apiOf } from '../../../urls.ts';

/** The schema of the documents beside this one (JSON Schema, draft 2020-12). */
export function GET(): Response {
	return jsonResponse(documentsSchema(absolute(apiOf('schema'))));
}
