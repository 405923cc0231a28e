CREATE TABLE "participant_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"proof_id" uuid,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"proposal" jsonb,
	"sent_at" timestamp with time zone NOT NULL,
	"settled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "participant_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "reopen_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "reopen_reason" text;--> statement-breakpoint
ALTER TABLE "participant_messages" ADD CONSTRAINT "participant_messages_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_messages" ADD CONSTRAINT "participant_messages_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_messages" ADD CONSTRAINT "participant_messages_proof_id_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participant_messages_participant_id_index" ON "participant_messages" USING btree ("participant_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "participant_messages" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- A message is the participant's own words: of it, a request may change only that it was dealt with.
GRANT SELECT, INSERT, UPDATE ("settled_at") ON "participant_messages" TO "veertig_app";
