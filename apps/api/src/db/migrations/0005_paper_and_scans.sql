CREATE TABLE "scans" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"proof_id" uuid NOT NULL,
	"confirmation_id" uuid,
	"media_type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "scans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "sent_to" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "on_the_spot_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "confirmations" ADD COLUMN "recorded_by" uuid;--> statement-breakpoint
ALTER TABLE "confirmations" ADD COLUMN "record_note" text;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_proof_id_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."proofs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_confirmation_id_confirmations_id_fk" FOREIGN KEY ("confirmation_id") REFERENCES "public"."confirmations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_uploaded_by_user_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scans_proof_id_index" ON "scans" USING btree ("proof_id");--> statement-breakpoint
CREATE INDEX "scans_confirmation_id_index" ON "scans" USING btree ("confirmation_id");--> statement-breakpoint
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_recorded_by_user_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "agency_wall" ON "scans" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- A scan is evidence: a request adds it and says which record uses it, never changes or removes it.
GRANT SELECT, INSERT, UPDATE ("confirmation_id") ON "scans" TO "veertig_app";
