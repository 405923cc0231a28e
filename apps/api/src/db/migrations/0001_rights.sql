-- What the role of requests may do, table by table. Accounts, sessions and secrets of the installation are not its business.
GRANT SELECT ON "agencies", "user" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "participants", "pathways", "terms", "organizations", "contact_persons", "activities", "proofs", "confirmations", "deliveries", "progress_links", "mails", "audit_heads" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "drafts", "jobs" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT ON "documents", "audit_rows" TO "veertig_app";--> statement-breakpoint
GRANT USAGE ON SEQUENCE "proof_numbers" TO "veertig_app";--> statement-breakpoint
-- The audit trail only grows, for the owner of the database too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'audit rows are append-only'; END $$;--> statement-breakpoint
CREATE TRIGGER audit_rows_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_rows" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
