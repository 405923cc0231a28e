ALTER TABLE "case_rows" DROP CONSTRAINT "case_rows_agency_id_agencies_id_fk";
--> statement-breakpoint
ALTER TABLE "case_words" DROP CONSTRAINT "case_words_agency_id_agencies_id_fk";
--> statement-breakpoint
DROP INDEX "case_rows_agency_id_counselor_id_index";--> statement-breakpoint
ALTER TABLE "case_rows" ADD COLUMN "name" text NOT NULL DEFAULT '';--> statement-breakpoint
ALTER TABLE "case_rows" ADD COLUMN "kbi_reference" text;--> statement-breakpoint
ALTER TABLE "case_rows" ADD COLUMN "place" text;--> statement-breakpoint
CREATE INDEX "case_rows_agency_id_counselor_id_risk_participant_id_index" ON "case_rows" USING btree ("agency_id","counselor_id","risk","participant_id");--> statement-breakpoint
UPDATE "case_rows" SET "name" = p."name", "kbi_reference" = p."kbi_reference", "place" = p."municipality" FROM "participants" p WHERE p."id" = "case_rows"."participant_id";--> statement-breakpoint
ALTER TABLE "case_rows" ALTER COLUMN "name" DROP DEFAULT;--> statement-breakpoint
-- A list of people comes in with few statements: what they added is noted once for each, not once for each row.
CREATE FUNCTION note_added_cases() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed text;
BEGIN
  IF TG_TABLE_NAME = 'participants' THEN
    SELECT string_agg(id::text, ',') INTO changed FROM added;
  ELSE
    SELECT string_agg(DISTINCT participant_id::text, ',') INTO changed FROM added;
  END IF;
  PERFORM set_config('veertig.changed_cases', concat_ws(',', nullif(current_setting('veertig.changed_cases', true), ''), changed), true);
  RETURN NULL;
END $$;--> statement-breakpoint
DROP TRIGGER participants_change_case ON "participants";--> statement-breakpoint
DROP TRIGGER pathways_change_case ON "pathways";--> statement-breakpoint
DROP TRIGGER terms_change_case ON "terms";--> statement-breakpoint
CREATE TRIGGER participants_add_case AFTER INSERT ON "participants" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_added_cases();--> statement-breakpoint
CREATE TRIGGER pathways_add_case AFTER INSERT ON "pathways" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_added_cases();--> statement-breakpoint
CREATE TRIGGER terms_add_case AFTER INSERT ON "terms" REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_added_cases();--> statement-breakpoint
CREATE TRIGGER participants_change_case AFTER UPDATE ON "participants" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER pathways_change_case AFTER UPDATE ON "pathways" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
CREATE TRIGGER terms_change_case AFTER UPDATE OR DELETE ON "terms" FOR EACH ROW EXECUTE FUNCTION note_changed_case();--> statement-breakpoint
-- Who takes an action back holds its rows meanwhile, and holding asks for a right to change.
GRANT UPDATE ("done_at") ON "bulk_steps" TO "veertig_app";
