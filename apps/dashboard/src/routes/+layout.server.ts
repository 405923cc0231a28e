import { helpFor } from '#lib/help/field-help.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, route }) => ({ me: locals.me, help: helpFor(route.id) });
