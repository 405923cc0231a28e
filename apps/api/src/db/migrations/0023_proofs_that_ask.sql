CREATE TABLE "proof_work" (
	"proof_id" uuid PRIMARY KEY NOT NULL,
	"participant_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"counselor_id" uuid NOT NULL,
	"work_group" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"step" jsonb
);
--> statement-breakpoint
ALTER TABLE "proof_work" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "proofs_contact_person_id_index";--> statement-breakpoint
DROP INDEX "proofs_reopen";--> statement-breakpoint
ALTER TABLE "contact_persons" ADD COLUMN "plain_email" text GENERATED ALWAYS AS (lower(email)) STORED;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "plain_email" text GENERATED ALWAYS AS (lower(email)) STORED;--> statement-breakpoint
ALTER TABLE "proof_work" ADD CONSTRAINT "proof_work_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proof_work_of_agency" ON "proof_work" USING btree ("agency_id","work_group","since","proof_id");--> statement-breakpoint
CREATE INDEX "proof_work_of_counselor" ON "proof_work" USING btree ("agency_id","counselor_id","work_group","since","proof_id");--> statement-breakpoint
CREATE INDEX "proof_work_participant_id_index" ON "proof_work" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "contact_persons_agency_id_plain_email_index" ON "contact_persons" USING btree ("agency_id","plain_email");--> statement-breakpoint
CREATE INDEX "participants_agency_id_plain_email_index" ON "participants" USING btree ("agency_id","plain_email");--> statement-breakpoint
CREATE INDEX "proofs_of_contact_person" ON "proofs" USING btree ("contact_person_id","agency_id","state","participant_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "proof_work" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "proof_work" TO "veertig_app";--> statement-breakpoint
-- Until the rules have spoken each proof that is not closed stands where its state alone puts it. The lines of its
-- person are due since long ago, so that whoever reads first asks the rules, and the next sweep writes them.
INSERT INTO "proof_work" ("proof_id", "participant_id", "agency_id", "counselor_id", "work_group", "since")
SELECT p."id", p."participant_id", p."agency_id", q."counselor_id",
  CASE WHEN p."reopen_asked_at" IS NOT NULL OR p."state" IN ('REFUSED', 'IN_DOUBT') THEN 'CALL' WHEN p."state" = 'SIGNED' THEN 'REVIEW' WHEN p."state" = 'DRAFT' THEN 'SEND' ELSE 'WAIT' END,
  CASE WHEN p."state" = 'SIGNED' AND p."reopen_asked_at" IS NULL THEN coalesce(c."confirmed_at", p."created_at") ELSE p."created_at" END
FROM "proofs" p JOIN "participants" q ON q."id" = p."participant_id"
LEFT JOIN "confirmations" c ON c."proof_id" = p."id" AND c."replaced_at" IS NULL AND c."withdrawn_at" IS NULL
WHERE p."state" IN ('DRAFT', 'SENT', 'SIGNED', 'REFUSED', 'IN_DOUBT') OR p."reopen_asked_at" IS NOT NULL;--> statement-breakpoint
UPDATE "case_rows" SET "changes_on" = '2000-01-01' WHERE "participant_id" IN (SELECT "participant_id" FROM "proof_work" UNION SELECT "participant_id" FROM "sample_proofs" WHERE "outcome" = 'DOUBT');
