CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"state" text DEFAULT 'READ' NOT NULL,
	"columns" jsonb NOT NULL,
	"rows" jsonb NOT NULL,
	"mapping" jsonb NOT NULL,
	"row_count" integer NOT NULL,
	"stored_count" integer DEFAULT 0 NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "participants" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_uploaded_by_user_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_agency_id_uploaded_at_index" ON "imports" USING btree ("agency_id","uploaded_at");--> statement-breakpoint
CREATE INDEX "imports_state_uploaded_at_index" ON "imports" USING btree ("state","uploaded_at");--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "participants_import_id_index" ON "participants" USING btree ("import_id");--> statement-breakpoint
CREATE POLICY "only_untouched_go" ON "participants" AS RESTRICTIVE FOR DELETE TO "veertig_app" USING (import_id is not null and not exists (select 1 from activities where activities.participant_id = participants.id));--> statement-breakpoint
CREATE POLICY "agency_wall" ON "imports" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "imports" TO "veertig_app";--> statement-breakpoint
-- Taking a list back removes whoever came with it; the policy keeps everybody on whom work was done.
GRANT DELETE ON "participants" TO "veertig_app";
