CREATE TABLE "case_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"outcome" text NOT NULL,
	"about_on" date NOT NULL,
	"reason" text NOT NULL,
	"facts" jsonb NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"milestone" text,
	"happened_on" date NOT NULL,
	"text" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exemption_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"participant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"facts" jsonb NOT NULL,
	"valid_until" date,
	"seen_on" date NOT NULL,
	"seen_by" uuid NOT NULL,
	"noted_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "exemption_evidence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "companion_kind" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "companion_name" text;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "companion_agreed" boolean;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "warm_handover" text DEFAULT 'NOT_NEEDED' NOT NULL;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "warm_handover_on" date;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "first_time_revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "pathways" ADD COLUMN "exemption_assessed_on" date;--> statement-breakpoint
ALTER TABLE "pathways" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_decisions" ADD CONSTRAINT "case_decisions_decided_by_user_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_entries" ADD CONSTRAINT "case_entries_written_by_user_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_evidence" ADD CONSTRAINT "exemption_evidence_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_evidence" ADD CONSTRAINT "exemption_evidence_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exemption_evidence" ADD CONSTRAINT "exemption_evidence_seen_by_user_id_fk" FOREIGN KEY ("seen_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_decisions_sequence" ON "case_decisions" USING btree ("participant_id","subject","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "case_entries_version" ON "case_entries" USING btree ("entry_id","version");--> statement-breakpoint
CREATE INDEX "case_entries_participant_id_happened_on_index" ON "case_entries" USING btree ("participant_id","happened_on");--> statement-breakpoint
CREATE INDEX "exemption_evidence_participant_id_index" ON "exemption_evidence" USING btree ("participant_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "case_decisions" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "case_entries" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "exemption_evidence" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
ALTER POLICY "only_untouched_go" ON "participants" TO veertig_app USING (import_id is not null and not exists (select 1 from activities where activities.participant_id = participants.id)
      and not exists (select 1 from case_entries where case_entries.participant_id = participants.id)
      and not exists (select 1 from case_decisions where case_decisions.participant_id = participants.id)
      and not exists (select 1 from exemption_evidence where exemption_evidence.participant_id = participants.id));--> statement-breakpoint
-- Only ever added to: what was written or decided stays readable as it was.
GRANT SELECT, INSERT ON "case_entries", "case_decisions" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("withdrawn_at") ON "exemption_evidence" TO "veertig_app";--> statement-breakpoint
CREATE TRIGGER entries_change_case AFTER INSERT ON "case_entries" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER decisions_change_case AFTER INSERT ON "case_decisions" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER evidence_changes_case AFTER INSERT OR UPDATE ON "exemption_evidence" FOR EACH ROW EXECUTE FUNCTION note_changed_case();
