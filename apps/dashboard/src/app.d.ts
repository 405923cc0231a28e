import type { Me } from '#lib/api/client.ts';

declare global {
  namespace App {
    interface Locals {
      /** Who is signed in; null on the page to sign in. */
      me: Me | null;
    }
  }
}
