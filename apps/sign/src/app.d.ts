import type { Asker, LinkState } from '#lib/link.ts';

declare global {
  namespace App {
    interface Error {
      /** Names a failure that stands in the log, to read out on the phone. */
      reference?: string;
      /** Why a link no longer works, and whom to call about it. */
      closed?: { state: LinkState; asker: Asker };
      /** The data behind a link were erased, and whom to call about it. */
      erased?: { agencyName: string; phone: string };
      /** A proof that was erased: nothing more is known. */
      erasedProof?: true;
      /** The code of a proof that does not exist, as it can be typed again. */
      unknownCode?: string;
    }
    interface Locals {
      /** The language of the page, as in `<html lang>`. */
      language: string;
    }
    interface PageData {
      /** Who asked, for the header and the help at the foot. */
      asker?: Asker;
      /** The organization behind the page, for the header. */
      agencyName?: string;
    }
  }
}
