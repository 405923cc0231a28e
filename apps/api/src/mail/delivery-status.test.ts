import { describe, expect, it } from 'vitest';
import { failureStatus } from './delivery-status.ts';

const message = 'Reporting-MTA: dns; mx.example.org\nArrival-Date: Mon, 2 Nov 2026 10:00:00 +0100\n';
const recipient = (action: string, status: string) =>
  `\nFinal-Recipient: rfc822; rita@example.be\nAction: ${action}\nStatus: ${status}\n`;

describe('failureStatus', () => {
  it.each<[string, string, string | null]>([
    ['failed', message + recipient('failed', '5.1.1'), '5.1.1'],
    ['failed after trying for days', message + recipient('failed', '4.4.7'), '4.4.7'],
    ['in capitals', message + recipient('FAILED', '5.1.1').toUpperCase(), '5.1.1'],
    ['with a remark', message + recipient('failed (expired)', '4.4.7 (delivery time expired)'), '4.4.7'],
    ['with Windows line ends', (message + recipient('failed', '5.2.2')).replaceAll('\n', '\r\n'), '5.2.2'],
    ['without a readable status', message + recipient('failed', 'unknown'), '5.0.0'],
    ['a field over two lines', message + recipient('failed', '\n 5.1.10'), '5.1.10'],
    ['delayed', message + recipient('delayed', '4.4.1'), null],
    ['delivered', message + recipient('delivered', '2.1.5'), null],
    ['relayed', message + recipient('relayed', '2.1.9'), null],
    ['one delayed, one failed', message + recipient('delayed', '4.4.1') + recipient('failed', '5.1.1'), '5.1.1'],
    ['no recipient', message, null],
    ['nothing', '', null],
    ['no fields at all', 'The mail failed.\n\nStatus 5.1.1', null],
  ])('%s', (_title, report, status) => {
    expect(failureStatus(report)).toBe(status);
  });
});
