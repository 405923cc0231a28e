declare namespace App {
  interface Locals {
    /** Where people reach this site, without a slash at the end. */
    publicUrl: string;
    /** Number under which a failure stands in the log, for the page that tells of it. */
    reference?: string;
  }
}
