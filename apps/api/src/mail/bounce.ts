import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { audit } from '../audit/audit.ts';
import { inAgency } from '../db/scope.ts';
import type { Deps } from '../deps.ts';
import { failureStatus } from './delivery-status.ts';
import { locateMail, markBounced } from './outbox.ts';
import { mailsByReturnPath } from './return-path.ts';

/** What a mail that came in at the return path was about. Only a bounce changes anything. */
export type Incoming = 'BOUNCED' | 'KNOWN_ALREADY' | 'NO_REPORT' | 'NOT_FAILED' | 'NOT_OURS';

/**
 * Takes in what a mail server sent to a return path: a delivery status notification (RFC 3464) that says "failed" marks
 * its mail as bounced. A delay, an automatic answer or somebody else's report changes nothing.
 */
export async function takeInBounce(deps: Pick<Deps, 'db' | 'keys' | 'clock'>, raw: Uint8Array): Promise<Incoming> {
  // What cannot be read as a mail is no report; it must not come back again and again.
  const report = await PostalMime.parse(raw, { maxNestingDepth: 20 }).catch(() => undefined);
  const status = report?.attachments.find(({ mimeType }) => isDeliveryStatus(mimeType));
  if (!report || !status) return 'NO_REPORT';
  const code = failureStatus(textOf(status));
  if (!code) return 'NOT_FAILED';
  for (const mailId of mailsByReturnPath(deps.keys, addressesOf(report))) {
    const place = await locateMail(deps.db, mailId);
    if (place) return (await bounce(deps, place.agencyId, mailId, code)) ? 'BOUNCED' : 'KNOWN_ALREADY';
  }
  return 'NOT_OURS';
}

function bounce(deps: Pick<Deps, 'db' | 'keys' | 'clock'>, agencyId: string, mailId: string, code: string) {
  const now = deps.clock();
  return inAgency(deps.db, agencyId, async (scope) => {
    if (!(await markBounced(scope, mailId, `DSN ${code}`, now))) return false;
    await audit(scope, deps.keys.audit, now, {
      actor: { kind: 'SYSTEM', agencyId },
      action: 'MAIL_BOUNCED',
      subject: { kind: 'MAIL', id: mailId },
      facts: { status: code },
    });
    return true;
  });
}

// RFC 6533 has a second name for reports about addresses beyond ASCII.
const isDeliveryStatus = (mimeType: string) => /^message\/(global-)?delivery-status$/.test(mimeType);

/** Where a return path can stand: the headers of the report, and those of the mail that came back with it. */
function addressesOf(report: Email): string {
  const own = report.headers.map(({ value }) => value);
  const returned = report.attachments.filter(({ mimeType }) => /rfc822|global(-headers)?$/.test(mimeType)).map(textOf);
  return [...own, ...returned].join('\n');
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
