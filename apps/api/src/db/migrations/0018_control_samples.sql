CREATE TABLE "sample_proofs" (
	"sample_id" uuid NOT NULL,
	"proof_id" uuid NOT NULL,
	"confirmation_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"agency_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"outcome" text,
	"note" text,
	"outcome_by" uuid,
	"outcome_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_reason" text,
	CONSTRAINT "sample_proofs_sample_id_proof_id_pk" PRIMARY KEY("sample_id","proof_id")
);
--> statement-breakpoint
ALTER TABLE "sample_proofs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "samples" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"month" text NOT NULL,
	"wanted" integer NOT NULL,
	"candidates" integer NOT NULL,
	"seed" text NOT NULL,
	"drawn_by" uuid NOT NULL,
	"drawn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "samples" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_sample_id_samples_id_fk" FOREIGN KEY ("sample_id") REFERENCES "public"."samples"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_proof_id_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_confirmation_id_confirmations_id_fk" FOREIGN KEY ("confirmation_id") REFERENCES "public"."confirmations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_outcome_by_user_id_fk" FOREIGN KEY ("outcome_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sample_proofs" ADD CONSTRAINT "sample_proofs_settled_by_user_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "samples" ADD CONSTRAINT "samples_drawn_by_user_id_fk" FOREIGN KEY ("drawn_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sample_proofs_proof_id_index" ON "sample_proofs" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "sample_proofs_participant_id_index" ON "sample_proofs" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "samples_agency_id_drawn_at_index" ON "samples" USING btree ("agency_id","drawn_at");--> statement-breakpoint
CREATE INDEX "proofs_agency_id_decided_at_index" ON "proofs" USING btree ("agency_id","decided_at");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "sample_proofs" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "samples" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- A draw stays as it was; of each proof only what came of the check is written later.
GRANT SELECT, INSERT ON "samples" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("outcome", "note", "outcome_by", "outcome_at", "settled_at", "settled_by", "settled_reason") ON "sample_proofs" TO "veertig_app";--> statement-breakpoint
CREATE TRIGGER samples_change_case AFTER UPDATE ON "sample_proofs" FOR EACH ROW EXECUTE FUNCTION note_changed_case();
