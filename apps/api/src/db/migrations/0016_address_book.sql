CREATE TABLE "address_judgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agency_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"outcome" text NOT NULL,
	"kept_organization_id" uuid,
	"gone_organization_id" uuid,
	"kept_contact_person_id" uuid,
	"gone_contact_person_id" uuid,
	"before" jsonb NOT NULL,
	"moved" jsonb NOT NULL,
	"kept_revision" integer NOT NULL,
	"done_by" uuid NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "address_judgements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "address_keys" (
	"agency_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"contact_person_id" uuid,
	"key" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "address_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "proofs_agency_id_state_index";--> statement-breakpoint
ALTER TABLE "contact_persons" ADD COLUMN "left_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "contact_persons" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "sort_name" text collate "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "merged_into" uuid;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "refused_by_id" uuid;--> statement-breakpoint
ALTER TABLE "proofs" ADD COLUMN "refused_reason" text;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_kept_organization_id_organizations_id_fk" FOREIGN KEY ("kept_organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_gone_organization_id_organizations_id_fk" FOREIGN KEY ("gone_organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_kept_contact_person_id_contact_persons_id_fk" FOREIGN KEY ("kept_contact_person_id") REFERENCES "public"."contact_persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_gone_contact_person_id_contact_persons_id_fk" FOREIGN KEY ("gone_contact_person_id") REFERENCES "public"."contact_persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_judgements" ADD CONSTRAINT "address_judgements_done_by_user_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."user"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_keys" ADD CONSTRAINT "address_keys_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_keys" ADD CONSTRAINT "address_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "address_keys" ADD CONSTRAINT "address_keys_contact_person_id_contact_persons_id_fk" FOREIGN KEY ("contact_person_id") REFERENCES "public"."contact_persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "address_judgements_kept_organization_id_index" ON "address_judgements" USING btree ("kept_organization_id");--> statement-breakpoint
CREATE INDEX "address_judgements_gone_organization_id_index" ON "address_judgements" USING btree ("gone_organization_id");--> statement-breakpoint
CREATE INDEX "address_judgements_kept_contact_person_id_index" ON "address_judgements" USING btree ("kept_contact_person_id");--> statement-breakpoint
CREATE INDEX "address_judgements_gone_contact_person_id_index" ON "address_judgements" USING btree ("gone_contact_person_id");--> statement-breakpoint
CREATE INDEX "address_keys_agency_id_key_organization_id_index" ON "address_keys" USING btree ("agency_id","key","organization_id");--> statement-breakpoint
CREATE INDEX "address_keys_organization_id_index" ON "address_keys" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "address_keys_contact_person_id_index" ON "address_keys" USING btree ("contact_person_id");--> statement-breakpoint
ALTER TABLE "contact_persons" ADD CONSTRAINT "contact_persons_merged_into_contact_persons_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."contact_persons"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_merged_into_organizations_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proofs" ADD CONSTRAINT "proofs_refused_by_id_contact_persons_id_fk" FOREIGN KEY ("refused_by_id") REFERENCES "public"."contact_persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activities_organization_id_created_at_index" ON "activities" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "activities_contact_person_id_index" ON "activities" USING btree ("contact_person_id");--> statement-breakpoint
CREATE INDEX "contact_persons_merged_into_index" ON "contact_persons" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "organizations_agency_id_sort_name_id_index" ON "organizations" USING btree ("agency_id","sort_name","id");--> statement-breakpoint
CREATE INDEX "organizations_merged_into_index" ON "organizations" USING btree ("merged_into");--> statement-breakpoint
CREATE INDEX "deliveries_handed_over_by_index" ON "deliveries" USING btree ("handed_over_by");--> statement-breakpoint
CREATE INDEX "proofs_agency_id_state_created_at_id_index" ON "proofs" USING btree ("agency_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "proofs_organization_id_index" ON "proofs" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "proofs_contact_person_id_index" ON "proofs" USING btree ("contact_person_id");--> statement-breakpoint
CREATE INDEX "proofs_refused_by_id_index" ON "proofs" USING btree ("refused_by_id");--> statement-breakpoint
CREATE INDEX "proofs_reopen" ON "proofs" USING btree ("agency_id","created_at") WHERE reopen_asked_at is not null;--> statement-breakpoint
CREATE POLICY "agency_wall" ON "address_judgements" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "agency_wall" ON "address_keys" AS PERMISSIVE FOR ALL TO "veertig_app" USING (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid) WITH CHECK (agency_id = nullif(current_setting('veertig.agency', true), '')::uuid);--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "address_keys" TO "veertig_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON "address_judgements" TO "veertig_app";--> statement-breakpoint
-- What a refusal said until now stood beside the state; from now on it stays when the request is sent again.
UPDATE "proofs" SET "refused_at" = coalesce("decided_at", "sent_at", "created_at"), "refused_by_id" = "contact_person_id", "refused_reason" = "reason" WHERE "state" = 'REFUSED';--> statement-breakpoint
-- Who left, or is back, changes what is to be done about the requests that wait for them.
CREATE FUNCTION note_contact_left() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE changed uuid[];
BEGIN
  SELECT array_agg(DISTINCT participant_id) INTO changed FROM proofs WHERE contact_person_id = NEW.id AND state IN ('DRAFT', 'SENT');
  PERFORM set_config('veertig.changed_cases', concat_ws(',', nullif(current_setting('veertig.changed_cases', true), ''), nullif(array_to_string(changed, ','), '')), true);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER contact_left_changes_case AFTER UPDATE OF "left_at" ON "contact_persons" FOR EACH ROW EXECUTE FUNCTION note_contact_left();
