import { moderationActions, ownerActions } from '@veertig/rules';
import { z } from 'zod';
import { optionalLine, rowId } from '../input.ts';
import { flag, offerContent, ownerContent } from './content-input.ts';

const token = z.string().max(200);
const revision = z.coerce.number().int();

export const slugInput = z.object({ slug: z.string().max(120) });

export const submission = z.object({
  offer: ownerContent,
  agreed: flag.refine((agreed) => agreed, 'Vink aan dat dit op de site mag.'),
  /** A field that people do not see. Whoever fills it in is a program. */
  website2: z.string().default(''),
});

export const ownInput = z.object({ token });
export const ownAction = z.object({ token, action: z.enum(ownerActions) });
export const ownEdit = z.object({ token, revision, offer: ownerContent });

export const queueViews = ['TO_MODERATE', 'TO_CHECK', 'PUBLISHED', 'OTHER'] as const;
export type QueueView = (typeof queueViews)[number];

export const queueInput = z.object({
  view: z.enum(queueViews).default('TO_MODERATE'),
  text: z.string().trim().max(100).optional(),
  after: z.string().max(300).optional(),
});

export const decision = z
  .object({ id: rowId, revision, action: z.enum(moderationActions), reason: optionalLine(500) })
  .superRefine(({ action, reason }, { addIssue }) => {
    const asked = action === 'RETURN' || action === 'REJECT';
    if (asked && !reason) addIssue({ code: 'custom', path: ['reason'], message: 'Schrijf kort waarom.' });
  });

export const moderatorEdit = z.object({ id: rowId, revision, offer: offerContent });
export const ownOffer = z.object({ offer: offerContent, publish: flag });

export const served = z.object({ municipalities: z.array(z.string().max(80)).max(304) });
