CREATE TABLE "document_hashes" (
	"sha256" text PRIMARY KEY NOT NULL,
	"agency_id" uuid NOT NULL,
	"confirmation_id" uuid NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "document_hashes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seal_certificates" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"certificate" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "seal_certificates" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "extended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "document_hashes" ADD CONSTRAINT "document_hashes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_hashes" ADD CONSTRAINT "document_hashes_confirmation_id_confirmations_id_fk" FOREIGN KEY ("confirmation_id") REFERENCES "public"."confirmations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_hashes_confirmation_id_index" ON "document_hashes" USING btree ("confirmation_id");--> statement-breakpoint
CREATE POLICY "agency_wall" ON "document_hashes" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
-- What is stored already keeps being recognized.
INSERT INTO "document_hashes" ("sha256", "agency_id", "confirmation_id", "stored_at") SELECT "sha256", "agency_id", "confirmation_id", "sealed_at" FROM "documents";--> statement-breakpoint
-- A request may add hashes, never take one back; of a document it replaces only the file.
GRANT SELECT, INSERT ON "document_hashes" TO "veertig_app";--> statement-breakpoint
GRANT UPDATE ("bytes", "sha256", "extended_at") ON "documents" TO "veertig_app";
