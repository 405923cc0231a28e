CREATE TABLE "case_rows" (
	"participant_id" uuid PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"counselor_id" uuid NOT NULL,
	"sort_name" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	"language" text NOT NULL,
	"municipality" text collate "C" NOT NULL,
	"obligation" text NOT NULL,
	"stage" text NOT NULL,
	"waiting_on" text NOT NULL,
	"today_group" text NOT NULL,
	"counted_minutes" integer NOT NULL,
	"awaiting_minutes" integer NOT NULL,
	"remaining_minutes" integer NOT NULL,
	"goal_reached" boolean NOT NULL,
	"deadline_on" date NOT NULL,
	"risk" integer NOT NULL,
	"next" jsonb,
	"step_count" integer NOT NULL,
	"awaiting_answer" integer NOT NULL,
	"last_contact_on" date NOT NULL,
	"changes_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_words" (
	"participant_id" uuid NOT NULL,
	"word" text collate "C" NOT NULL,
	"agency_id" uuid NOT NULL,
	CONSTRAINT "case_words_participant_id_word_pk" PRIMARY KEY("participant_id","word")
);
--> statement-breakpoint
ALTER TABLE "case_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "saved_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_rows" ADD CONSTRAINT "case_rows_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_rows" ADD CONSTRAINT "case_rows_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_words" ADD CONSTRAINT "case_words_participant_id_participants_id_fk" FOREIGN KEY ("participant_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_words" ADD CONSTRAINT "case_words_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_user_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_counselor_id_index" ON "case_rows" USING btree ("agency_id","counselor_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_sort_name_participant_id_index" ON "case_rows" USING btree ("agency_id","sort_name","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_deadline_on_participant_id_index" ON "case_rows" USING btree ("agency_id","deadline_on","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_counted_minutes_participant_id_index" ON "case_rows" USING btree ("agency_id","counted_minutes","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_last_contact_on_participant_id_index" ON "case_rows" USING btree ("agency_id","last_contact_on","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_stage_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","stage","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_waiting_on_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","waiting_on","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_today_group_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","today_group","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_language_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","language","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_municipality_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","municipality","risk","participant_id");--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_changes_on_index" ON "case_rows" USING btree ("agency_id","changes_on");--> statement-breakpoint
CREATE INDEX "case_words_agency_id_word_participant_id_index" ON "case_words" USING btree ("agency_id","word","participant_id");--> statement-breakpoint
CREATE INDEX "saved_views_agency_id_owner_id_index" ON "saved_views" USING btree ("agency_id","owner_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "case_rows" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "case_words" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "saved_views" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "case_rows" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "case_words" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "saved_views" TO "veertig_app";--> statement-breakpoint
-- Until the rules have spoken each line is due since long ago, so that whoever reads it first asks them.
INSERT INTO "case_rows" ("participant_id", "agency_id", "counselor_id", "sort_name", "words", "language", "municipality", "obligation", "stage", "waiting_on", "today_group", "counted_minutes", "awaiting_minutes", "remaining_minutes", "goal_reached", "deadline_on", "risk", "step_count", "awaiting_answer", "last_contact_on", "changes_on")
SELECT "id", "agency_id", "counselor_id", lower("name"), '', "language", '', 'NEEDS_REVIEW', 'STARTING', 'COUNSELOR', 'REVIEW', 0, 0, 2400, false, '9999-12-31', 0, 0, 0, "created_at"::date, '2000-01-01' FROM "participants";--> statement-breakpoint
-- Notes in the transaction whose line of the list a change touches; the audit row that ends the change reads it.
CREATE FUNCTION note_changed_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed uuid[];
BEGIN
  CASE TG_TABLE_NAME
    WHEN 'participants' THEN changed := ARRAY[NEW.id];
    WHEN 'confirmations', 'deliveries' THEN
      SELECT array_agg(participant_id) INTO changed FROM proofs WHERE id = NEW.proof_id;
    WHEN 'mails' THEN
      SELECT array_agg(p.participant_id) INTO changed FROM deliveries d JOIN proofs p ON p.id = d.proof_id WHERE d.id = NEW.subject_id;
    WHEN 'organizations' THEN
      SELECT array_agg(DISTINCT participant_id) INTO changed FROM activities WHERE organization_id = NEW.id;
    ELSE changed := ARRAY[COALESCE(NEW.participant_id, OLD.participant_id)];
  END CASE;
  PERFORM set_config('veertig.changed_cases', concat_ws(',', nullif(current_setting('veertig.changed_cases', true), ''), nullif(array_to_string(changed, ','), '')), true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER participants_change_case AFTER INSERT OR UPDATE ON "participants" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER pathways_change_case AFTER INSERT OR UPDATE ON "pathways" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER terms_change_case AFTER INSERT OR UPDATE OR DELETE ON "terms" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER activities_change_case AFTER INSERT OR UPDATE OR DELETE ON "activities" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER proofs_change_case AFTER INSERT OR UPDATE OR DELETE ON "proofs" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER messages_change_case AFTER INSERT OR UPDATE OR DELETE ON "participant_messages" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER confirmations_change_case AFTER INSERT OR UPDATE ON "confirmations" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER deliveries_change_case AFTER INSERT OR UPDATE OF "state" ON "deliveries" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER mails_change_case AFTER UPDATE OF "state" ON "mails" FOR EACH ROW WHEN (NEW.state IN ('FAILED', 'BOUNCED')) EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER organizations_change_case AFTER UPDATE OF "name" ON "organizations" FOR EACH ROW EXECUTE FUNCTION note_changed_case();
