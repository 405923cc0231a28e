CREATE TABLE "bulk_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"step" jsonb NOT NULL,
	"done_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "bulk_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_fingerprint" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_userId_unique" UNIQUE("user_id"),
	CONSTRAINT "calendar_feeds_tokenFingerprint_unique" UNIQUE("token_fingerprint")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "bulk_steps" ADD CONSTRAINT "bulk_steps_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_steps" ADD CONSTRAINT "bulk_steps_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulk_steps" ADD CONSTRAINT "bulk_steps_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_steps_run_id_index" ON "bulk_steps" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "bulk_steps_participant_id_index" ON "bulk_steps" USING btree ("participant_id");--> statement-breakpoint
CREATE INDEX "bulk_steps_agency_id_done_at_index" ON "bulk_steps" USING btree ("agency_id","done_at");--> statement-breakpoint
CREATE POLICY "only_extensions_go" ON "terms" AS RESTRICTIVE FOR DELETE TO "veertig_app" USING (exists (select 1 from bulk_steps where bulk_steps.participant_id = terms.participant_id
      and bulk_steps.step ->> 'kind' = 'EXTEND' and (bulk_steps.step ->> 'addedAt')::timestamptz = terms.added_at));--> statement-breakpoint
CREATE POLICY "only_waiting_reminders_go" ON "mails" AS RESTRICTIVE FOR DELETE TO "veertig_app" USING (kind = 'PROOF_REMINDER' and state = 'WAITING');--> statement-breakpoint
CREATE POLICY "agency_wall" ON "bulk_steps" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "calendar_feeds" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "calendar_feeds" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "bulk_steps" TO "veertig_app";--> statement-breakpoint
-- Rows of these go when somebody takes back what many got at once; the policies above say which.
GRANT DELETE ON "terms", "mails" TO "veertig_app";
