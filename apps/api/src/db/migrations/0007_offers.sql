CREATE TABLE "offers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"municipality" text NOT NULL,
	"offer_type" text NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"setting" text NOT NULL,
	"dutch_level" text NOT NULL,
	"dutch_practice_chance" text,
	"by_appointment" boolean NOT NULL,
	"times" jsonb NOT NULL,
	"times_note" text,
	"day_parts" text[] NOT NULL,
	"ends_on" date,
	"free" boolean NOT NULL,
	"cost" text,
	"childcare" boolean NOT NULL,
	"travel_help" boolean NOT NULL,
	"practical" text,
	"place" text,
	"organization_name" text,
	"website" text,
	"capacity" integer,
	"text_language" text NOT NULL,
	"checked_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	"search" "tsvector" NOT NULL,
	"contact_name" text NOT NULL,
	"contact_email" text,
	"contact_phone" text,
	"show_name" boolean NOT NULL,
	"show_email" boolean NOT NULL,
	"show_phone" boolean NOT NULL,
	"criteria" jsonb NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"source" text NOT NULL,
	"source_key" text,
	"likeness" text NOT NULL,
	"token_fingerprint" text NOT NULL,
	"asked" integer DEFAULT 0 NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"verified_at" timestamp with time zone,
	CONSTRAINT "offers_tokenFingerprint_unique" UNIQUE("token_fingerprint")
);
--> statement-breakpoint
ALTER TABLE "offers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "served_municipalities" (
	"municipality" text PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "served_municipalities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "offer_id" uuid;--> statement-breakpoint
ALTER TABLE "offers" ADD CONSTRAINT "offers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "served_municipalities" ADD CONSTRAINT "served_municipalities_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "offers_slug" ON "offers" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "offers_source" ON "offers" USING btree ("agency_id","source","source_key");--> statement-breakpoint
CREATE INDEX "offers_queue" ON "offers" USING btree ("agency_id","state","submitted_at","id");--> statement-breakpoint
CREATE INDEX "offers_likeness" ON "offers" USING btree ("agency_id","likeness");--> statement-breakpoint
CREATE INDEX "offers_owner" ON "offers" USING btree (lower(contact_email));--> statement-breakpoint
CREATE INDEX "offers_public" ON "offers" USING btree ("published_at" DESC NULLS FIRST,"id") WHERE state = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "offers_near" ON "offers" USING btree ("municipality","published_at" DESC NULLS FIRST,"id") WHERE state = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "offers_count" ON "offers" USING btree ("offer_type","asked_at","ends_on") WHERE state = 'PUBLISHED';--> statement-breakpoint
CREATE INDEX "offers_words" ON "offers" USING gin ("search");--> statement-breakpoint
CREATE INDEX "served_municipalities_agency_id_index" ON "served_municipalities" USING btree ("agency_id");--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "agency_wall" ON "offers" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "served_municipalities" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- What the public may read: published rows of every agency, a contact only as far as its owner agreed. The view reads as its owner, past the wall.
CREATE VIEW "published_offers" AS SELECT "id", "agency_id", "slug", "municipality", "offer_type", "title", "description", "setting", "dutch_level", "dutch_practice_chance", "by_appointment", "times", "times_note", "day_parts", "ends_on", "free", "cost", "childcare", "travel_help", "practical", "place", "organization_name", "website", "capacity", "text_language", "checked_at", "asked_at", "published_at", "updated_at", "search",
	CASE WHEN "show_name" THEN "contact_name" END AS "contact_name",
	CASE WHEN "show_email" THEN "contact_email" END AS "contact_email",
	CASE WHEN "show_phone" THEN "contact_phone" END AS "contact_phone"
FROM "offers" WHERE "state" = 'PUBLISHED';--> statement-breakpoint
GRANT SELECT ON "published_offers" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "offers" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "served_municipalities" TO "veertig_app";
