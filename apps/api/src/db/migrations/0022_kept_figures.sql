CREATE TABLE "figure_answers" (
	"agency_id" uuid NOT NULL,
	"month" text collate "C" NOT NULL,
	"channel" text,
	"tenths" integer,
	"asked" integer NOT NULL,
	"refused" integer NOT NULL,
	"open" integer NOT NULL,
	"timely" integer NOT NULL,
	"ripe" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figure_hours" (
	"agency_id" uuid NOT NULL,
	"side" text NOT NULL,
	"key" text,
	"month" text collate "C" NOT NULL,
	"previous_month" text collate "C",
	"people" integer NOT NULL,
	"accepted_minutes" integer NOT NULL,
	"waiting_minutes" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figure_takers" (
	"agency_id" uuid NOT NULL,
	"place" text NOT NULL,
	"offer_type" text NOT NULL,
	"people" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_takers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figures" (
	"agency_id" uuid PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"day" date NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"took" integer NOT NULL,
	"lines_due" boolean NOT NULL,
	"caseloads" jsonb NOT NULL,
	"open" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "figure_answers" ADD CONSTRAINT "figure_answers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_hours" ADD CONSTRAINT "figure_hours_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_takers" ADD CONSTRAINT "figure_takers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figure_answers_agency_id_month_index" ON "figure_answers" USING btree ("agency_id","month");--> statement-breakpoint
CREATE INDEX "figure_hours_agency_id_month_index" ON "figure_hours" USING btree ("agency_id","month");--> statement-breakpoint
CREATE INDEX "figure_takers_agency_id_index" ON "figure_takers" USING btree ("agency_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "figure_answers" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "figure_hours" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "figure_takers" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "figures" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- Counted again as a whole: rows come and go, none is changed.
GRANT SELECT, INSERT, DELETE ON "figures", "figure_hours", "figure_answers", "figure_takers" TO "veertig_app";
