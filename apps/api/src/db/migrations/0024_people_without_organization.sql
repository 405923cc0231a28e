ALTER TABLE "address_keys" ALTER COLUMN "organization_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "contact_persons" ADD COLUMN "sort_name" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "contact_persons_informal" ON "contact_persons" USING btree ("agency_id","sort_name","id") WHERE organization_id is null and merged_into is null;--> statement-breakpoint
-- What goes on at an organization, and when it last answered, is read from indexes alone.
DROP INDEX "proofs_organization_id_index";--> statement-breakpoint
CREATE INDEX "proofs_organization_id_index" ON "proofs" USING btree ("organization_id") INCLUDE ("id", "agency_id");--> statement-breakpoint
DROP INDEX "confirmations_version";--> statement-breakpoint
CREATE UNIQUE INDEX "confirmations_version" ON "confirmations" USING btree ("proof_id","version") INCLUDE ("agency_id", "confirmed_at");--> statement-breakpoint
DROP INDEX "activities_organization_id_created_at_index";--> statement-breakpoint
CREATE INDEX "activities_organization_id_created_at_index" ON "activities" USING btree ("organization_id","created_at") INCLUDE ("agency_id", "judgement", "participant_id");
