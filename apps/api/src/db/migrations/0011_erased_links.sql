CREATE TABLE "erased_links" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"erased_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erased_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "erased_links" ADD CONSTRAINT "erased_links_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "agency_wall" ON "erased_links" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- Erasing is the owner's work: a request may read that a link was erased, never add or take away.
GRANT SELECT ON "erased_links" TO "veertig_app";
